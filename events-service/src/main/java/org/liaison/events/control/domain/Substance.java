package org.liaison.events.control.domain;

/**
 * What is controlled: a drug, a precursor or a class of them.
 *
 * @param id slug, the same in all jurisdictions, such as {@code carfentanil}
 * @param nameZh may be empty
 * @param cas registry number of the Chemical Abstracts Service, or empty
 * @param substanceClass id of the class that it belongs to, or empty
 */
public record Substance(
    String id, String name, String nameZh, String cas, ControlKind kind, String substanceClass) {}
