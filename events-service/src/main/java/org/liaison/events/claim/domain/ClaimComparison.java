package org.liaison.events.claim.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaison.events.extraction.Name;
import org.liaison.events.record.domain.Claim;
import org.liaison.events.record.domain.Evidence;

/**
 * Claims side by side.
 *
 * @param sides those that disagree first, then the ones that say most
 * @param disagree whether one supports what another one objects to
 */
public record ClaimComparison(List<ClaimSide> sides, boolean disagree) {

  private static final Comparator<ComparedClaim> SHARPEST_FIRST =
      Comparator.comparing((ComparedClaim compared) -> Stance.of(compared.claim()))
          .thenComparing(compared -> compared.claim().publishedOn())
          .thenComparing(compared -> compared.claim().id());

  public ClaimComparison {
    sides = List.copyOf(sides);
  }

  /**
   * Compares claims.
   *
   * @param side tells for which state a claim's speaker speaks
   */
  public static ClaimComparison of(List<Claim> claims, Function<Claim, Name> side) {
    Map<Name, List<ComparedClaim>> bySide =
        passedOn(claims).stream()
            .collect(Collectors.groupingBy(compared -> side.apply(compared.claim())));
    List<ClaimSide> sides = new ArrayList<>();
    bySide.forEach(
        (name, said) ->
            sides.add(new ClaimSide(name, said.stream().sorted(SHARPEST_FIRST).toList())));
    boolean disagree =
        sides.stream()
            .anyMatch(
                one ->
                    one.objects()
                        && sides.stream()
                            .anyMatch(
                                other -> !other.side().equals(one.side()) && other.supports()));
    sides.sort(
        Comparator.comparing((ClaimSide one) -> !one.objects())
            .thenComparing(one -> !one.supports())
            .thenComparing(one -> -one.claims().size())
            .thenComparing(one -> one.side().label()));
    return new ClaimComparison(sides, disagree);
  }

  /** The same words of the same speaker are one claim, whoever passes them on. */
  private static List<ComparedClaim> passedOn(List<Claim> claims) {
    Map<String, List<Claim>> same = new LinkedHashMap<>();
    claims.stream()
        .sorted(Comparator.comparing(Claim::publishedOn).thenComparing(Claim::id))
        .forEach(
            claim -> same.computeIfAbsent(words(claim), words -> new ArrayList<>()).add(claim));
    return same.values().stream()
        .map(
            told ->
                new ComparedClaim(
                    told.get(0),
                    (int)
                        told.stream()
                            .flatMap(claim -> claim.evidence().stream())
                            .map(Evidence::origin)
                            .distinct()
                            .count(),
                    documents(told)))
        .toList();
  }

  private static List<UUID> documents(List<Claim> told) {
    return told.stream()
        .flatMap(claim -> claim.evidence().stream())
        .map(passage -> passage.source().documentId())
        .distinct()
        .toList();
  }

  private static String words(Claim claim) {
    String text = claim.speaker().label() + "\n" + claim.content();
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
