package org.liaison.events.opinion.client;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import org.liaison.events.EventsConfig;
import org.liaison.events.EventsConfig.SecondOpinion.AnswerFormat;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.opinion.NoOpinionException;
import org.liaison.events.extraction.opinion.NoOpinionException.Reason;
import org.liaison.events.extraction.opinion.Proposals;
import org.liaison.events.extraction.opinion.SecondOpinion;

/** Asks a model at an endpoint that speaks OpenAI's chat completions. */
public final class ChatOpinion implements SecondOpinion {

  private final ChatModel chat;
  private final ChatSettings settings;
  private final ResponseFormat format;
  private final Runnable cutShort;

  private ChatOpinion(ChatModel chat, ChatSettings settings, Runnable cutShort) {
    this.chat = chat;
    this.settings = settings;
    this.cutShort = cutShort;
    this.format =
        settings.answerFormat() == AnswerFormat.JSON_SCHEMA
            ? AnswerSchema.format()
            : ResponseFormat.JSON;
  }

  /**
   * @param cutShort told of every text of which the model is shown a part only
   * @throws IllegalArgumentException if a setting is wrong
   */
  public static ChatOpinion of(EventsConfig config, Runnable cutShort) {
    ChatSettings settings = ChatSettings.of(config);
    return new ChatOpinion(model(settings), settings, cutShort);
  }

  /** One try only: the next text must not wait for this one. */
  private static ChatModel model(ChatSettings settings) {
    return OpenAiChatModel.builder()
        .httpClientBuilder(
            new BoundedHttpClientBuilder(settings.timeout(), settings.maxAnswerBytes()))
        .baseUrl(settings.baseUrl().toString())
        .apiKey(settings.apiKey().map(ApiKey::value).orElse(null))
        .modelName(settings.model())
        .temperature(settings.temperature().orElse(null))
        .strictJsonSchema(true)
        .maxRetries(0)
        .build();
  }

  @Override
  public String model() {
    return settings.model();
  }

  @Override
  public String version() {
    return settings.model() + "/" + Question.VERSION;
  }

  @Override
  public Proposals propose(SourceText source) {
    Excerpt excerpt = Excerpt.of(source, settings.maxCharacters());
    if (!excerpt.whole()) {
      cutShort.run();
    }
    ChatResponse response = answer(excerpt.text(), source);
    if (response.finishReason() == FinishReason.LENGTH) {
      throw new NoOpinionException(
          Reason.UNREADABLE, "the endpoint cut the answer off at its limit of tokens");
    }
    String answer = response.aiMessage().text();
    if (answer == null) {
      throw new NoOpinionException(Reason.UNREADABLE, "the answer has no text");
    }
    return AnswerReader.read(answer);
  }

  private ChatResponse answer(String text, SourceText source) {
    try {
      return chat.chat(
          ChatRequest.builder()
              .messages(Question.about(text, source.publishedOn()))
              .responseFormat(format)
              .build());
    } catch (RuntimeException failure) {
      throw NoOpinions.within(failure)
          .orElseGet(
              () ->
                  new NoOpinionException(
                      Reason.UNREADABLE, "the endpoint's answer is no chat completion", failure));
    }
  }
}
