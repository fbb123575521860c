package org.liaison.events.extraction.english.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.edtf.Qualifier;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;
import org.liaison.events.extraction.time.TimeContext;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.DateBasis;

/**
 * Finds the temporal expressions of an English sentence, longest first, and what they are used for.
 */
public final class EnglishTimes {

  private static final List<TimePattern> PATTERNS =
      List.of(
          new CalendarDates(),
          new Years(),
          new PartsOfYear(),
          new RelativeTimes(),
          new CountedTimes(),
          new Holidays());
  private static final Set<String> ADVERBS = Set.of("early", "mid", "late", "earlier", "later");
  private static final Set<String> NOUNS = Set.of("beginning", "start", "middle", "end");
  private static final Set<String> ABOUT = Set.of("about", "around", "circa", "roughly");
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "past",
          "last",
          "next",
          "coming",
          "following",
          "previous",
          "same",
          "current",
          "year",
          "fiscal");
  private static final Set<String> LINKS = Set.of("to", "until", "through", "till");

  /** The expressions of a sentence in order; they do not overlap. */
  public List<TimeExpression> find(Sentence sentence, TimeContext context) {
    context.enter(sentence.paragraph());
    List<TimeExpression> found = new ArrayList<>();
    int position = 0;
    while (position < sentence.size()) {
      Optional<TimeMatch> match = longest(sentence, position, context);
      if (match.isPresent()) {
        TimeExpression expression = widened(sentence, match.get().from(position));
        tell(context, expression);
        found.add(expression);
        position = match.get().to();
      } else {
        position++;
      }
    }
    return joined(sentence, found);
  }

  private static Optional<TimeMatch> longest(Sentence sentence, int position, TimeContext context) {
    if (!EnglishCalendar.mayStart(sentence.at(position))) {
      return Optional.empty();
    }
    TimeMatch longest = null;
    for (TimePattern pattern : PATTERNS) {
      Optional<TimeMatch> match = pattern.match(sentence, position, context);
      if (match.isPresent() && (longest == null || match.get().to() > longest.to())) {
        longest = match.get();
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The year of "the 1971 Convention" is not the one that the text goes on to tell of. */
  private static void tell(TimeContext context, TimeExpression expression) {
    boolean narrated = expression.from() <= 2;
    boolean stated = expression.date().basis() == DateBasis.STATED;
    context.tell(expression.date().edtf(), stated && narrated);
  }

  /**
   * Takes in what stands before ("early", "the end of", "the" of "the 1980s") and reads how it is
   * used ("since", "by").
   */
  private static TimeExpression widened(Sentence sentence, TimeExpression point) {
    int from = partBefore(sentence, point.from());
    if (sentence.key(from - 1).equals("year") && sentence.at(from).isNumber()) {
      from--;
    }
    boolean article = sentence.key(from - 1).equals("the");
    if (article && (from < point.from() || takesArticle(sentence, point))) {
      from--;
      article = false;
    }
    TimeExpression bare = new TimeExpression(from, point.to(), point.date(), point.use());
    if (isLedRange(sentence, bare)) {
      return new TimeExpression(from - 1, point.to(), point.date(), point.use());
    }
    return point.use() == TimeUse.POINT ? used(sentence, about(sentence, bare), article) : bare;
  }

  /** "from 2012 to 2015", "between 14 and 17 November". */
  private static boolean isLedRange(Sentence sentence, TimeExpression time) {
    String lead = sentence.key(time.from() - 1);
    boolean linked =
        (lead.equals("from") && holds(sentence, time, LINKS))
            || (lead.equals("between") && holds(sentence, time, Set.of("and")));
    return linked
        && time.date().edtf() instanceof EdtfInterval interval
        && interval.start().isPresent()
        && interval.end().isPresent();
  }

  private static boolean holds(Sentence sentence, TimeExpression time, Set<String> links) {
    for (int i = time.from(); i < time.to(); i++) {
      if (links.contains(sentence.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "about 2021", "around 1998". */
  private static TimeExpression about(Sentence sentence, TimeExpression time) {
    boolean about = ABOUT.contains(sentence.key(time.from() - 1));
    return about && time.date().edtf() instanceof EdtfDate date
        ? new TimeExpression(
            time.from() - 1,
            time.to(),
            new FoundDate(date.with(Qualifier.APPROXIMATE), time.date().basis()),
            time.use())
        : time;
  }

  /** "the 1980s", "the next day", "the 31st of July", but not "the 1997 statement". */
  private static boolean takesArticle(Sentence sentence, TimeExpression point) {
    Token first = sentence.at(point.from());
    return WITH_ARTICLE.contains(first.key())
        || EnglishCalendar.ordinal(first).isPresent()
        || EnglishCalendar.season(first.key()).isPresent()
        || (first.isWord() && first.key().endsWith("0s"));
  }

  private static TimeExpression used(Sentence sentence, TimeExpression bare, boolean article) {
    int before = article ? bare.from() - 2 : bare.from() - 1;
    Edtf value = bare.date().edtf();
    Optional<EdtfDate> start = first(value);
    Optional<EdtfDate> end = last(value);
    if (start.isEmpty() || end.isEmpty()) {
      return bare;
    }
    return switch (sentence.key(before)) {
      case "since" -> from(before, bare, EdtfInterval.from(start.get()), TimeUse.SINCE);
      case "by" -> from(before, bare, EdtfInterval.until(end.get()), TimeUse.DUE);
      case "than" ->
          sentence.key(before - 1).equals("later")
              ? from(before, bare, EdtfInterval.until(end.get()), TimeUse.DUE)
              : bare;
      case "until", "till", "before" ->
          from(before, bare, EdtfInterval.until(end.get()), TimeUse.UNTIL);
      default -> bare;
    };
  }

  private static TimeExpression from(int from, TimeExpression bare, Edtf value, TimeUse use) {
    return new TimeExpression(from, bare.to(), new FoundDate(value, bare.date().basis()), use);
  }

  private static Optional<EdtfDate> first(Edtf value) {
    return value instanceof EdtfInterval interval
        ? interval.start()
        : Optional.of((EdtfDate) value);
  }

  private static Optional<EdtfDate> last(Edtf value) {
    return value instanceof EdtfInterval interval ? interval.end() : Optional.of((EdtfDate) value);
  }

  /** Where "early", "late in", "the end of" begin that belong to a time; else its own start. */
  private static int partBefore(Sentence sentence, int from) {
    int before = from - 1;
    if (sentence.key(before).equals("the")) {
      before--;
    }
    String key = sentence.key(before);
    if (ADVERBS.contains(key)) {
      return before;
    }
    boolean small = key.equals("in") || sentence.at(before).kind() == TokenKind.HYPHEN;
    if (small && ADVERBS.contains(sentence.key(before - 1))) {
      return before - 1;
    }
    return key.equals("of") && NOUNS.contains(sentence.key(before - 1)) ? before - 1 : from;
  }

  /** Joins "from X to Y" and "between X and Y" where both were found. */
  private static List<TimeExpression> joined(Sentence sentence, List<TimeExpression> found) {
    List<TimeExpression> result = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      TimeExpression first = found.get(i);
      Optional<TimeExpression> pair =
          i + 1 < found.size() ? pair(sentence, first, found.get(i + 1)) : Optional.empty();
      result.add(pair.orElse(first));
      if (pair.isPresent()) {
        i++;
      }
    }
    return result;
  }

  private static Optional<TimeExpression> pair(
      Sentence sentence, TimeExpression first, TimeExpression second) {
    if (!(first.date().edtf() instanceof EdtfDate start)
        || !(lastDate(second) instanceof EdtfDate end)
        || second.from() > first.to() + 1
        || start.earliest().get().isAfter(end.latest().get())) {
      return Optional.empty();
    }
    String lead = sentence.key(first.from() - 1);
    String link = sentence.key(first.to());
    boolean linked =
        (lead.equals("from") && LINKS.contains(link))
            || (lead.equals("between") && link.equals("and"));
    return linked
        ? Optional.of(
            new TimeExpression(
                first.from() - 1,
                second.to(),
                new FoundDate(EdtfInterval.between(start, end), first.date().basis()),
                TimeUse.SPAN))
        : Optional.empty();
  }

  /** The date of "Y", also where it was read as "until Y". */
  private static Edtf lastDate(TimeExpression expression) {
    return expression.date().edtf() instanceof EdtfInterval interval
            && expression.use() == TimeUse.UNTIL
        ? interval.end().orElseThrow()
        : expression.date().edtf();
  }
}
