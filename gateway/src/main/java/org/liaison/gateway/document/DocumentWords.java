package org.liaison.gateway.document;

import java.util.Locale;
import java.util.Optional;
import org.liaison.documents.v1.BlockKind;
import org.liaison.documents.v1.DocumentKind;
import org.liaison.documents.v1.DocumentState;
import org.liaison.documents.v1.Handling;
import org.liaison.documents.v1.MatchedBy;
import org.liaison.documents.v1.MatchedField;
import org.liaison.documents.v1.MetadataBasis;
import org.liaison.documents.v1.Outcome;
import org.liaison.documents.v1.Sort;
import org.liaison.documents.v1.UnchangedReason;
import org.liaison.gateway.vocabulary.Vocabulary;

/** The words of JSON for the enums of documents-service. */
public final class DocumentWords {

  public static final Vocabulary<DocumentKind> KINDS = Vocabulary.of(DocumentKind.class);
  static final Vocabulary<BlockKind> BLOCKS = Vocabulary.of(BlockKind.class);
  static final Vocabulary<MetadataBasis> BASES = Vocabulary.of(MetadataBasis.class);
  static final Vocabulary<DocumentState> STATES = Vocabulary.of(DocumentState.class);
  private static final Vocabulary<UnchangedReason> REASONS = Vocabulary.of(UnchangedReason.class);
  static final Vocabulary<Sort> SORTS = Vocabulary.of(Sort.class);
  static final Vocabulary<MatchedBy> MATCHED_BY = Vocabulary.of(MatchedBy.class);
  static final Vocabulary<MatchedField> MATCHED_FIELDS = Vocabulary.of(MatchedField.class);
  static final Vocabulary<Outcome> OUTCOMES = Vocabulary.of(Outcome.class);

  /** Written as FIRST.org writes them. */
  public static final Vocabulary<Handling> HANDLINGS =
      Vocabulary.of(
          Handling.class,
          value -> "TLP:" + value.name().substring("HANDLING_".length()).replace('_', '+'));

  private DocumentWords() {}

  /** Null where the text is new. */
  static String reason(UnchangedReason reason) {
    return reason == UnchangedReason.UNCHANGED_REASON_UNSPECIFIED ? null : REASONS.word(reason);
  }

  /** A marking as people write it: in any case, with or without the prefix. */
  public static Optional<Handling> handling(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    return HANDLINGS.value(upper.startsWith("TLP:") ? upper : "TLP:" + upper);
  }
}
