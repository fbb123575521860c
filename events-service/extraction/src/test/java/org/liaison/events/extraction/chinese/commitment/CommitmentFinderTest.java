package org.liaison.events.extraction.chinese.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ReadText;

class CommitmentFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "中方承诺加强前体管控。|加强前体管控",
        "中美双方同意恢复合作，并成立工作组。|恢复合作;成立工作组",
        "毛宁说，中方将同美方开展合作。|同美方开展合作",
        "中方负责人表示，将在平等的基础上，同各国加强交流，依法打击犯罪。|同各国加强交流;依法打击犯罪",
        "公安部决定自5月1日起，将芬太尼整类列管。|芬太尼整类列管",
        "湄公河流域六国商定，每季度交换一次情报，并在明年6月底前统一送检格式。|每季度交换一次情报;在明年6月底前统一送检格式",
        "中方负责人介绍，下一步将采取以下措施：清理网上信息；加强寄递查缉。|清理网上信息;加强寄递查缉",
        "国家禁毒办将于明年上半年开展一轮培训。|于明年上半年开展一轮培训",
        "美方将取消针对中国商品加征的关税。|取消针对中国商品加征的关税",
        "国家禁毒办争取明年上半年再列管一批化学品。|明年上半年再列管一批化学品",
        "中美双方同意恢复禁毒合作并成立工作组。|恢复禁毒合作;成立工作组",
        "中美双方一致同意，每季度召开一次视频会议，在年内互派专家。|每季度召开一次视频会议;在年内互派专家",
        "声明说，中方承诺提前通报货物信息，墨方则承诺反馈查验结果。|提前通报货物信息;反馈查验结果",
      })
  void eachActionIsOneCommitment(String text, String actions) {
    assertThat(promised(text))
        .extracting(CommitmentFinding::action)
        .containsExactly(actions.split(";"));
  }

  @Test
  void itemsOfAListArePromised() {
    assertThat(promised("中泰双方商定：\n一、每季度交换一次情报；\n二、互派禁毒联络官。\n会后签署了纪要。"))
        .extracting(CommitmentFinding::action)
        .containsExactly("每季度交换一次情报", "互派禁毒联络官");
  }

  @Test
  void bodyOfASpokesmanPromises() {
    assertThat(promised("国家禁毒委员会负责人说，成效明显。该负责人表示，将加强寄递查缉。"))
        .singleElement()
        .satisfies(
            promise ->
                assertThat(promise.promisors())
                    .extracting(Name::label)
                    .containsExactly("China National Narcotics Control Commission"));
  }

  @Test
  void whoVowsDoesSoAlone() {
    CommitmentFinding promise = promised("墨西哥总统辛鲍姆与特朗普通电话，承诺增派国民警卫队。").get(0);
    assertThat(promise.promisors()).extracting(Name::label).containsExactly("Mexico");
  }

  @Test
  void termIsTheDue() {
    CommitmentFinding promise = promised("中方承诺年底前完成列管程序。").get(0);
    assertThat(promise.due().orElseThrow().edtf()).hasToString("../2024");
    assertThat(promise.promisors()).extracting(Name::label).containsExactly("China");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "研究员林若川预计，工作组将处理列管。",
        "美方要求中方承诺加强管控。",
        "中方没有同意恢复合作。",
        "如果美方同意取消关税，合作就能恢复。",
        "中方履行了上述承诺的内容。",
        "第一条《决定》规定，国家加强管理。",
        "毛宁说，中方愿同美方加强沟通。",
        "公安部决定，将氟胺酮等18种物质列入增补目录。",
        "美方宣布将公安部物证鉴定中心移出实体清单。",
        "被告人将于下月出庭。",
      })
  void whatOthersExpectOrNobodyPromisedIsNone(String text) {
    assertThat(promised(text)).isEmpty();
  }

  private static List<CommitmentFinding> promised(String text) {
    return ReadText.of(text).commitments();
  }
}
