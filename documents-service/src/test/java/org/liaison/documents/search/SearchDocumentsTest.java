package org.liaison.documents.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.v1.DocumentHit;
import org.liaison.documents.v1.DocumentKind;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.Highlight;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.ListDocumentsResponse;
import org.liaison.documents.v1.MatchReason;
import org.liaison.documents.v1.MatchedBy;
import org.liaison.documents.v1.MatchedField;
import org.liaison.documents.v1.Range;
import org.liaison.documents.v1.Sort;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SearchDocumentsTest {

  @Inject DocumentsChannel channel;

  private final String publisher = "Publisher " + UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    "laboratory, laboratories",
    "LABORATORIES, laboratories",
    "'\"joint laboratory work\"', 'joint laboratory work'",
    "lu xiang, Lü Xiang",
    "US, U.S.",
    "counter-narcotics, counter–narcotics",
    "fentanyl, “fentanyl”",
    "precursors -heroin, precursor",
    "heroin or precursors, precursor",
    "禁毒, 禁毒合作",
    "毒, 禁毒合作",
    "作, 禁毒合作",
    "禁毒合作 Lisbon, 中美禁毒合作在Lisbon",
    "\"2024年7月\", 2024年7月",
  })
  void queryFindsText(String query, String text) {
    String id = submit("A title", "They spoke of " + text + " at length.");
    submit("Another title", "Nothing to be found here.");
    assertThat(ids(search(query))).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"合禁", "\"work joint\"", "joint -work", "the", "!", "毒品", "作禁"})
  void queryFindsNothing(String query) {
    submit("A title", "Joint work on 禁毒合作 here.");
    ListDocumentsResponse response = search(query);
    assertThat(response.getHitsList()).isEmpty();
    assertThat(response.getTotal()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "國家禁毒委員會, 国家禁毒委员会",
    "国家禁毒委员会, 國家禁毒委員會",
    "會, 委员会",
    "fentanyl, 芬太尼",
    "芬太尼, fentanyl",
    "fentanyl, 芬太尼類物質",
    "precursors, 易制毒前体",
    "money laundering, 反洗钱行动",
    "\"money laundering\", 地下洗钱",
    "洗錢, money laundering",
    "禁毒, counter-narcotics",
    "counternarcotics, drug control",
    "芬太尼前体, precursors of fentanyl",
    "DEA, Drug Enforcement Administration",
    "缉毒署, DEA",
    "CBP, 海关与边境保护局",
    "ＤＥＡ, DEA",
    "working group 芬太尼, the fentanyl 工作组",
  })
  void queryFindsWhatMeansTheSame(String query, String text) {
    String id = submit("A title", "They spoke of " + text + " at length.");
    submit("Another title", "Nothing to be found here.");
    assertThat(ids(search(query))).containsExactly(id);
  }

  @Test
  void aliasesCanBeSwitchedOff() {
    String english = submit("A title", "They spoke of fentanyl.");
    String chinese = submit("A title", "他们谈到芬太尼。");
    ListDocumentsRequest asTyped = request("fentanyl").setWithoutAliases(true).build();

    assertThat(ids(search("fentanyl"))).containsExactlyInAnyOrder(english, chinese);
    assertThat(ids(channel.calls().listDocuments(asTyped))).containsExactly(english);
  }

  @Test
  void excludedWordsAndPhrasesAreNotWidened() {
    String chinese = submit("A title", "They spoke of precursors and 芬太尼.");
    submit("A title", "They spoke of fentanyl and precursors.");

    assertThat(ids(search("precursors -fentanyl"))).containsExactly(chinese);
  }

  @Test
  void hitsSayWhyTheyWereFound() {
    submit(
        "Laboratories meet",
        "The laboratory of the 國家禁毒委員會 tested 芬太尼 and found \"drug control\".");

    List<MatchReason> reasons =
        search("laboratory fentanyl \"drug control\"").getHits(0).getReasonsList();

    assertThat(reasons)
        .containsExactlyInAnyOrder(
            reason(
                "laboratory",
                "Laboratories",
                MatchedBy.MATCHED_BY_WORD,
                MatchedField.MATCHED_FIELD_TITLE),
            reason(
                "laboratory",
                "laboratory",
                MatchedBy.MATCHED_BY_WORD,
                MatchedField.MATCHED_FIELD_TEXT),
            reason("fentanyl", "芬太尼", MatchedBy.MATCHED_BY_ALIAS, MatchedField.MATCHED_FIELD_TEXT),
            reason(
                "drug control",
                "drug",
                MatchedBy.MATCHED_BY_PHRASE,
                MatchedField.MATCHED_FIELD_TEXT),
            reason(
                "drug control", "禁毒", MatchedBy.MATCHED_BY_ALIAS, MatchedField.MATCHED_FIELD_TEXT));
  }

  @Test
  void marksOfTraditionalTextStandWhereItIsWritten() {
    submit("A title", "😀 第三次會議由國家禁毒委員會主辦。");

    Highlight highlight = search("国家禁毒委员会").getHits(0).getHighlights(0);

    assertThat(marked(highlight)).containsExactly("國家禁毒委員會");
  }

  @Test
  void resultsCanBeSortedByDateFromEitherEndAndPaged() {
    String second = submit("Precursors", "precursors precursors", "2024-02-02");
    String first = submit("A title", "Precursors were found.", "2024-02-01");
    String third = submit("A title", "Precursors were found again.", "2024-02-03");

    assertThat(paged(Sort.SORT_NEWEST)).containsExactly(third, second, first);
    assertThat(paged(Sort.SORT_OLDEST)).containsExactly(first, second, third);
    assertThat(paged(Sort.SORT_RELEVANCE)).startsWith(second).hasSize(3);
  }

  private List<String> paged(Sort sort) {
    List<String> ids = new ArrayList<>();
    String token = "";
    do {
      ListDocumentsResponse page =
          channel
              .calls()
              .listDocuments(
                  request("precursors").setSort(sort).setPageSize(1).setPageToken(token).build());
      ids.addAll(ids(page));
      token = page.getNextPageToken();
    } while (!token.isEmpty());
    return ids;
  }

  private static MatchReason reason(String term, String matched, MatchedBy by, MatchedField field) {
    return MatchReason.newBuilder()
        .setTerm(term)
        .setMatched(matched)
        .setBy(by)
        .setField(field)
        .build();
  }

  @Test
  void matchInTheTitleRanksFirst() {
    String text = submit("Visit", "The harbour patrol had news of precursors.");
    String title = submit("Precursors seized", "The harbour patrol had news.");
    assertThat(ids(search("precursors"))).containsExactly(title, text);
  }

  @Test
  void marksAreCodePointsOfTheSnippetAndShowWhatMatched() {
    submit("A title", "😀😀 <b>Shared</b> laboratories; \u0001 the laboratory of 中美禁毒合作 opened.");
    Highlight highlight = search("laboratory 禁毒").getHits(0).getHighlights(0);
    assertThat(marked(highlight)).containsExactly("laboratories", "laboratory", "禁毒");
  }

  @Test
  void longTextShowsThreeSnippetsAtMost() {
    submit("A title", "The seal was broken.\n\nNothing else happened for long.\n\n".repeat(400));
    List<Highlight> highlights = search("seal").getHits(0).getHighlightsList();
    assertThat(highlights).hasSize(3);
    assertThat(highlights)
        .allSatisfy(highlight -> assertThat(marked(highlight)).isNotEmpty().containsOnly("seal"));
  }

  @Test
  void onlyTheCurrentVersionIsFound() {
    DocumentMetadata metadata = metadata().build();
    submit(metadata, "The envoy came by ferry.");
    String id = submit(metadata, "The envoy came by train.");
    assertThat(ids(search("train"))).containsExactly(id);
    assertThat(ids(search("ferry"))).isEmpty();
  }

  @Test
  void textOfTheLargestSizeIsAcceptedAndFoundByItsBeginning() {
    StringBuilder words = new StringBuilder("Quokka ");
    for (int i = 0; words.length() < 5_000_000; i++) {
      words.append(Integer.toString(i, 36)).append(i % 20 == 0 ? "\n\n" : " ");
    }
    String id = submit("Long", words.toString());
    assertThat(ids(search("quokka"))).containsExactly(id);
  }

  @Test
  void chineseTextOfTheLargestSizeIsAccepted() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_700_000; i++) {
      text.appendCodePoint(0x4E00 + (int) (i * 7919L % 20_000));
    }
    String id = submit("Long", text.toString());
    assertThat(ids(search(text.substring(1_000, 1_010)))).containsExactly(id);
  }

  @Test
  void pagesFollowEachOtherWhileDocumentsComeIn() {
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      expected.add(0, submit(metadata().setPublishedOn("2023-05-0" + i).build(), "Number " + i));
    }
    List<String> seen = new ArrayList<>();
    String token = "";
    do {
      ListDocumentsResponse page = list(request("").setPageSize(3).setPageToken(token));
      seen.addAll(ids(page));
      token = page.getNextPageToken();
      submit(metadata().setPublishedOn("2024-01-01").build(), "Newer " + token);
    } while (!token.isEmpty());
    assertThat(seen).isEqualTo(expected);
  }

  @Test
  void rankedPagesFollowEachOther() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(submit("A title", "harbour ".repeat(i + 1) + "and more " + i));
    }
    List<String> seen = new ArrayList<>();
    String token = "";
    do {
      ListDocumentsResponse page = list(request("harbour").setPageSize(2).setPageToken(token));
      assertThat(page.getTotal()).isEqualTo(5);
      assertThat(page.hasFacets()).isEqualTo(token.isEmpty());
      seen.addAll(ids(page));
      token = page.getNextPageToken();
    } while (!token.isEmpty());
    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void filtersNarrowAndFacetsCountAllHits() {
    submit(metadata().setPublishedOn("2022-02-01").setLanguage("zh-Hans").build(), "一");
    submit(metadata().setPublishedOn("2022-03-01").setLanguage("zh").build(), "二");
    submit(
        metadata()
            .setPublishedOn("2023-03-31")
            .setLanguage("en")
            .setKind(DocumentKind.DOCUMENT_KIND_JOINT_STATEMENT)
            .build(),
        "three");
    assertThat(list(request("").setLanguage("zh")).getTotal()).isEqualTo(2);
    assertThat(list(request("").setFrom("2022-03").setTo("2023")).getTotal()).isEqualTo(2);
    assertThat(list(request("").setTo("2022-02")).getTotal()).isEqualTo(1);
    assertThat(list(request("").setKind(DocumentKind.DOCUMENT_KIND_NEWS)).getTotal()).isEqualTo(2);
    ListDocumentsResponse page = list(request("").setPageSize(1));
    assertThat(page.getFacets().getYearsList())
        .extracting(facet -> facet.getValue() + "=" + facet.getCount())
        .containsExactly("2022=2", "2023=1");
    assertThat(page.getFacets().getKindsList())
        .extracting(facet -> facet.getValue() + "=" + facet.getCount())
        .containsExactly("news=2", "joint-statement=1");
    assertThat(page.getFacets().getLanguagesList()).hasSize(3);
    assertThat(page.getFacets().getPublishersList()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-13", "2024-02-30", "24", "soon", "2024-7", "0000", "2024-07-31T10:00"})
  void impossibleDateIsRefused(String date) {
    assertRefused(request("").setFrom(date), "from");
    assertRefused(request("").setTo(date), "to");
  }

  @Test
  void tokenOfAnotherQueryIsRefused() {
    submit("A title", "harbour one");
    submit("A title", "harbour two");
    String token = list(request("harbour").setPageSize(1)).getNextPageToken();
    assertThat(token).isNotEmpty();
    assertRefused(request("harbor").setPageSize(1).setPageToken(token), "page_token");
    assertRefused(request("harbour").setPageToken("nonsense"), "page_token");
  }

  @Test
  void sizeOutOfBoundsIsRefused() {
    assertRefused(request("").setPageSize(-1), "page_size");
    assertRefused(request("").setPageSize(10_000), "page_size");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop table document; --",
        "a & | ! ( ) : * <->",
        "\"",
        "-",
        "' or 1=1",
        "\\",
        "a:*",
        "<b>x</b>"
      })
  void operatorsOfTheDatabaseAreOnlyText(String query) {
    submit("A title", "Nothing like it.");
    assertThat(search(query).getTotal()).isZero();
  }

  private void assertRefused(ListDocumentsRequest.Builder request, String field) {
    assertThatThrownBy(() -> list(request))
        .isInstanceOfSatisfying(
            StatusRuntimeException.class,
            refusal -> {
              assertThat(refusal.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
              assertThat(refusal.getStatus().getDescription()).startsWith(field + ": ");
            });
  }

  private static List<String> marked(Highlight highlight) {
    int[] snippet = highlight.getSnippet().codePoints().toArray();
    return highlight.getMarksList().stream().map(mark -> cut(snippet, mark)).toList();
  }

  private static String cut(int[] snippet, Range mark) {
    return new String(snippet, mark.getStart(), mark.getEnd() - mark.getStart());
  }

  private static List<String> ids(ListDocumentsResponse response) {
    return response.getHitsList().stream()
        .map(DocumentHit::getDocument)
        .map(document -> document.getId())
        .toList();
  }

  private ListDocumentsResponse search(String query) {
    return list(request(query));
  }

  private ListDocumentsResponse list(ListDocumentsRequest.Builder request) {
    return channel.calls().listDocuments(request.build());
  }

  private ListDocumentsRequest.Builder request(String query) {
    return ListDocumentsRequest.newBuilder().setQuery(query).setPublisher(publisher);
  }

  private DocumentMetadata.Builder metadata() {
    return Samples.metadata().setPublisher(publisher);
  }

  private String submit(String title, String text) {
    return submit(metadata().setTitle(title).build(), text);
  }

  private String submit(String title, String text, String publishedOn) {
    return submit(metadata().setTitle(title).setPublishedOn(publishedOn).build(), text);
  }

  private String submit(DocumentMetadata metadata, String text) {
    return channel
        .calls()
        .submitDocument(Samples.document().setMetadata(metadata).setText(text).build())
        .getVersion()
        .getDocumentId();
  }
}
