package org.liaison.documents.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

  private static final String PAGE = "https://wire.example/news/1?id=7&page=2";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTPS://Wire.Example/news/1?id=7&page=2",
        "https://wire.example:443/news/1?id=7&page=2",
        "https://reader@wire.example/news/1?id=7&page=2",
        "https://wire.example/news/1/?id=7&page=2",
        "https://wire.example/news/1?id=7&page=2#comments",
        "https://wire.example/news/./x/../1?id=7&page=2",
        "https://wire.example/%6Eews/1?id=7&page=2",
        "https://wire.example/news/1?utm_source=mail&id=7&UTM_Medium=x&page=2",
        "https://wire.example/news/1?id=7&fbclid=AbC&page=2&gclid=1",
        "https://wire.example/news/1?spm=a2.1&id=7&page=2&from=timeline&isappinstalled=0",
        "https://wire.example/news/1?id=7&&page=2&",
      })
  void linksToOnePageHaveOneForm(String link) {
    assertThat(canonical(link)).isEqualTo(PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://wire.example/news/1?id=7&page=2",
        "https://www.wire.example/news/1?id=7&page=2",
        "https://m.wire.example/news/1?id=7&page=2",
        "https://wire.example:8443/news/1?id=7&page=2",
        "https://wire.example/News/1?id=7&page=2",
        "https://wire.example/news/1?page=2&id=7",
        "https://wire.example/news/1?id=7&page=2&from=archive",
        "https://wire.example/news/1?id=7&page=2&share=1",
        "https://wire.example/news%2F1?id=7&page=2",
      })
  void whatMayNameAnotherPageStays(String link) {
    assertThat(canonical(link)).isNotEqualTo(PAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "https://wire.example,https://wire.example",
    "https://wire.example/,https://wire.example",
    "https://wire.example/?,https://wire.example",
    "https://wire.example/?utm_source=x,https://wire.example",
    "https://wire.example/..,https://wire.example",
    "https://wire.example/a//b,https://wire.example/a//b",
    "https://wire.example/a%e4%ba%ac,https://wire.example/a%E4%BA%AC",
    "https://wire.example/a京,https://wire.example/a%E4%BA%AC",
    "https://wire.example/100%25,https://wire.example/100%25",
    "https://[2001:db8::1]:443/a,https://[2001:db8::1]/a",
    "https://例子.example/a,https://xn--fsqu00a.example/a",
  })
  void formIsExact(String link, String form) {
    assertThat(canonical(link)).isEqualTo(form);
  }

  @Test
  void canonicalFormIsItsOwn() {
    String form = canonical("https://Wire.example/%7Ea/京/../b/?q=%e4%ba%ac&utm_id=1");
    assertThat(form).isEqualTo("https://wire.example/~a/b?q=%E4%BA%AC");
    assertThat(canonical(form)).isEqualTo(form);
  }

  @Test
  void operatorAddsRules() {
    TrackingParameters further =
        TrackingParameters.BUILT_IN.with(List.of("Tracker", "x_*", "via=app"));
    assertThat(
            CanonicalUrl.parse("https://wire.example/1?tracker=1&x_a=2&via=app&via=desk", further))
        .map(CanonicalUrl::value)
        .contains("https://wire.example/1?via=desk");
    assertThatThrownBy(() -> TrackingParameters.BUILT_IN.with(List.of("*")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void identitiesOfEarlierRulesAreKnown() {
    PageIdentities pages = new PageIdentities(TrackingParameters.BUILT_IN.with(List.of("tracker")));
    String link = "https://wire.example/1/?tracker=1&utm_source=2";
    assertThat(pages.of(link).orElseThrow().all())
        .containsExactly(
            pages.of("https://wire.example/1").orElseThrow().value(),
            new PageIdentities(TrackingParameters.BUILT_IN)
                .of("https://wire.example/1?tracker=1")
                .orElseThrow()
                .value(),
            DocumentIdentity.ofUrl(
                    new CanonicalUrl("https://wire.example/1?tracker=1&utm_source=2"), List.of())
                .value());
  }

  private static String canonical(String link) {
    return CanonicalUrl.parse(link).orElseThrow().value();
  }
}
