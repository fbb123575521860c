package org.liaison.events.extraction.text;

/** Classes of characters that Java's own white space and punctuation classes cut otherwise. */
final class Characters {

  private Characters() {}

  /** White space with the no-break, zero-width and ideographic kinds. */
  static boolean isSpace(int character) {
    return character <= ' '
        || character == 0x00A0
        || character == 0x200B
        || character == 0xFEFF
        || Character.isWhitespace(character)
        || Character.isSpaceChar(character);
  }

  static boolean isWordPart(int character) {
    if (character < 0x80) {
      return (character >= 'a' && character <= 'z')
          || (character >= 'A' && character <= 'Z')
          || (character >= '0' && character <= '9');
    }
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  static boolean isApostrophe(int character) {
    return character == '\'' || character == 0x2019 || character == 0x02BC;
  }

  static TokenKind kindOfSign(int character) {
    return switch (character) {
      case '-', 0x2010, 0x2011, 0x2012, 0x2013, 0x2212 -> TokenKind.HYPHEN;
      case 0x2014, 0x2015 -> TokenKind.DASH;
      case '"',
          '\'',
          0x2018,
          0x2019,
          0x201A,
          0x201C,
          0x201D,
          0x201E,
          0x00AB,
          0x00BB,
          0x300C,
          0x300D ->
          TokenKind.QUOTE;
      default -> TokenKind.PUNCTUATION;
    };
  }
}
