package org.liaison.gateway.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineSplitterTest {

  private final List<RawLine> lines = new ArrayList<>();
  private final LineSplitter splitter = new LineSplitter(8, lines::add);

  @Test
  void linesAreFoundWhereverTheStreamIsCut() {
    String stream = "\uFEFFone\r\n\ntwo\n三\nlast";
    for (byte each : stream.getBytes(UTF_8)) {
      splitter.feed(new byte[] {each});
    }
    splitter.end();
    List<String> singly = texts();
    lines.clear();
    LineSplitter whole = new LineSplitter(8, lines::add);
    whole.feed(stream.getBytes(UTF_8));
    whole.end();

    assertThat(singly).containsExactly("one", "", "two", "三", "last");
    assertThat(texts()).isEqualTo(singly);
    assertThat(lines.stream().mapToLong(RawLine::size).sum())
        .isEqualTo(stream.getBytes(UTF_8).length);
  }

  @Test
  void aLineMayHaveTheLongestLengthAndNoMore() {
    splitter.feed("12345678\r\n123456789\n\n".getBytes(UTF_8));
    splitter.feed(new byte[1_000]);
    splitter.feed("\n12345678".getBytes(UTF_8));
    splitter.end();

    assertThat(lines).extracting(RawLine::tooLong).containsExactly(false, true, false, true, false);
    assertThat(lines.get(3).content()).isEmpty();
    assertThat(lines.get(3).size()).isEqualTo(1_001);
    assertThat(texts().get(4)).isEqualTo("12345678");
  }

  @Test
  void anEmptyStreamHasNoLines() {
    splitter.end();

    assertThat(lines).isEmpty();
  }

  private List<String> texts() {
    return lines.stream().map(line -> new String(line.content(), UTF_8)).toList();
  }
}
