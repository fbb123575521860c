package org.liaison.events.extraction.english.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Tokenizer;
import org.liaison.events.extraction.time.TimeContext;
import org.liaison.events.extraction.time.TimeExpression;

/** Expressions as of Friday, 2 August 2024. */
class EnglishTimesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on July 31, 2024. | 2024-07-31",
        "They met on 31 July 2024. | 2024-07-31",
        "They met on the 31st of July. | 2024-07-31",
        "They met on Wednesday, July 31. | 2024-07-31",
        "They met on 2024-07-31. | 2024-07-31",
        "It was published on Nov 20,2023. | 2023-11-20",
        "They met on Nov. 16. | 2023-11-16",
        "The talks will be held on November 16. | 2024-11-16",
        "They met in July 2023. | 2023-07",
        "They signed it in 1987. | 1987",
        "The 1997 joint statement holds. | 1997",
        "It seized 2000 kilograms of heroin in Yunnan. |",
        "He may come. |",
        "They met in May. | 2024-05",
        "It began in the 1980s. | 198X",
        "It began in the late 1980s. | 198X",
        "It goes back to the 19th century. | 18XX",
        "They met in early 2024. | 2024",
        "They met in spring 2023. | 2023-21",
        "It fell in the third quarter of 2023. | 2023-07/2023-09",
        "It fell in the first half of this year. | 2024-01/2024-06",
        "It fell in the first seven months of 2023. | 2023-01/2023-07",
        "It rose in fiscal year 2023. | 2022-10/2023-09",
        "The group was launched in January this year. | 2024-01",
        "The group met last November. | 2023-11",
        "The group met in November last year. | 2023-11",
        "The group met this January. | 2024-01",
        "It was held on Friday. | 2024-08-02",
        "It was released on Thursday local time. | 2024-08-01",
        "It was released last Friday. | 2024-07-26",
        "It will be released on Tuesday. | 2024-08-06",
        "They spoke yesterday. | 2024-08-01",
        "They met earlier this month. | 2024-08",
        "They met earlier this week. | 2024-07-29/2024-08-04",
        "They met last week. | 2024-07-22/2024-07-28",
        "They met last year. | 2023",
        "They will meet next month. | 2024-09",
        "They met two years ago. | 2022~",
        "They met three days ago. | 2024-07-30",
        "They have cooperated since 1985. | 1985/..",
        "They have cooperated since January. | 2024-01/..",
        "They cooperated until 2022. | ../2022",
        "They will finish by the end of the year. | ../2024",
        "They will finish by 2030. | ../2030",
        "They cooperated from 2019 to 2022. | 2019/2022",
        "They cooperated between 2019 and 2022. | 2019/2022",
        "They were in Beijing from January 30 to February 1, 2024. | 2024-01-30/2024-02-01",
        "They met on November 14-17, 2023. | 2023-11-14/2023-11-17",
        "They met on 14 and 15 September 2015. | 2015-09-14/2015-09-15",
        "Over the past three decades they cooperated. | 1994~/2024",
        "Over the past six months they cooperated. | 2024-02~/2024-08",
        "They cooperated in recent years. |",
        "They met last Friday. | 2024-07-26",
        "They will meet next Tuesday morning. | 2024-08-06",
        "They meet every Friday. |",
        "They spoke last night. | 2024-08-01",
        "It ended 24 hours ago. | 2024-08-01",
        "It was published on 7/31/2024. | 2024-07-31",
        "It was published on 31/7/2024. | 2024-07-31",
        "It began in mid-1998. | 1998",
        "It fell in the fourth quarter. | 2023-10/2023-12",
        "Second-quarter sales fell. | 2024-04/2024-06",
        "It rose in Q3 2023. | 2023-07/2023-09",
        "It rose in FY2023. | 2022-10/2023-09",
        "China's 1990 decision holds. | 1990",
        "They will report within 90 days. | ../2024-10-31~",
        "They will meet in the next six months. | 2024-08/2025-02~",
        "It will end two weeks from now. | 2024-08-16~",
        "They will finish by year-end. | ../2024",
        "It stays in force until the third quarter of 2025. | ../2025-09",
        "It was quiet on Christmas Day. | 2023-12-25",
        "It was quiet on New Year's Eve. | 2023-12-31",
        "They met over the weekend. | 2024-07-27/2024-07-28",
        "They seized 10 kg on March 5, and in March more. | 2024-03-05",
      })
  void expressionHasItsValue(String text, String value) {
    List<TimeExpression> found = find(text);
    if (value == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found.get(0).date().edtf()).hasToString(value);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in the late 1980s. | the late 1980s",
        "It was in the year 2000. | the year 2000",
        "The 1997 statement holds. | 1997",
        "It was released on Thursday local time. | Thursday",
        "It was published on July 31, 2024 08:15 PM. | July 31, 2024 08:15 PM",
        "They cooperated over the past six months. | the past six months",
        "They have cooperated since the 1980s. | since the 1980s",
        "They will meet by the end of the year. | by the end of the year",
      })
  void expressionHasItsWords(String text, String words) {
    Sentence sentence = new Sentence(Tokenizer.tokens(text), 0);
    TimeExpression found = find(text).get(0);
    assertThat(sentence.text(found.from(), found.to())).isEqualTo(words);
  }

  @Test
  void laterTimesCountFromTheOneToldBefore() {
    List<TimeExpression> found = find("They met on July 1, 2023 and signed two days later.");
    assertThat(found.get(1).date().edtf()).hasToString("2023-07-03");
  }

  @Test
  void yearOfTheParagraphHoldsForItsMonths() {
    List<TimeExpression> found = find("In 2019, China listed fentanyl, and in May it listed more.");
    assertThat(found.get(1).date().edtf()).hasToString("2019-05");
  }

  @Test
  void withoutPublicationDateOnlyStatedDatesHaveValues() {
    Sentence sentence = new Sentence(Tokenizer.tokens("They met on Friday and on May 5, 2020."), 0);
    assertThat(new EnglishTimes().find(sentence, new TimeContext(null)))
        .singleElement()
        .satisfies(time -> assertThat(time.date().edtf()).hasToString("2020-05-05"));
  }

  private static List<TimeExpression> find(String text) {
    return new EnglishTimes()
        .find(new Sentence(Tokenizer.tokens(text), 0), new TimeContext(PUBLISHED));
  }
}
