package org.liaison.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.liaison.gateway.input.Revision;

/**
 * Completes the OpenAPI document at build time with what every operation shares, and with the
 * examples, which as annotations would bury the resources.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemsAndExamples implements OASFilter {

  /** Schemas whose fields may be missing; in all others every field is always there. */
  private static final Set<String> WITH_OPTIONAL_FIELDS =
      Set.of(
          "SubmissionRequest",
          "ArchiveForm",
          "SourceRequest",
          "SourceChange",
          "FileSubmission",
          "StateRequest",
          "PurgeRequest",
          "LiftRequest",
          "ControlRequest",
          "ControlRevision",
          "EventInput",
          "EventCorrection",
          "DateInput",
          "ParticipantInput",
          "ActorInput",
          "EvidenceInput",
          "EvidenceAddition",
          "Decision",
          "Merge",
          "Apart",
          "SubscriptionContent",
          "SavedFilter",
          "Replay",
          "Split",
          "Undo",
          "CommitmentInput",
          "CommitmentStatus",
          "NoticeInput",
          "NoticeChange",
          "AskInput",
          "AcknowledgementInput",
          "AskAnswerInput",
          "CaseInput",
          "CaseChange",
          "AssistanceRequestInput",
          "AssistanceAnswerInput",
          "Problem",
          "FieldError");

  private static final Set<PathItem.HttpMethod> WITH_BODY =
      Set.of(PathItem.HttpMethod.POST, PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH);

  private static final String ONE_DOCUMENT = "/api/v1/documents/{id}";
  private static final Set<String> PURGING =
      Set.of(ONE_DOCUMENT + "/purge", ONE_DOCUMENT + "/tombstone/lift");

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public void filterOpenAPI(OpenAPI openApi) {
    openApi.getComponents().getSchemas().forEach(ProblemsAndExamples::requireFields);
    openApi
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> complete(path, method, operation)));
  }

  private static void requireFields(String name, Schema schema) {
    if (!WITH_OPTIONAL_FIELDS.contains(name) && schema.getProperties() != null) {
      schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
    }
  }

  private void complete(String path, PathItem.HttpMethod method, Operation operation) {
    addProblem(operation, "400", "BadRequest");
    if (path.contains("{")) {
      addProblem(operation, "404", "NotFound");
    }
    addProblemsOfSome(path, method, operation);
    if (WITH_BODY.contains(method)) {
      addProblem(operation, "409", "Conflict");
      addProblem(operation, "413", "PayloadTooLarge");
      addProblem(operation, "415", "UnsupportedMediaType");
    }
    addProblem(operation, "406", "NotAcceptable");
    addProblem(operation, "429", "TooManyRequests");
    addProblem(operation, "500", "InternalError");
    addProblem(operation, "503", "ServiceUnavailable");
    addProblem(operation, "504", "GatewayTimeout");
    addExamples(operation);
  }

  private static void addProblemsOfSome(
      String path, PathItem.HttpMethod method, Operation operation) {
    if (path.startsWith(ONE_DOCUMENT) && !path.endsWith("/tombstone")) {
      addProblem(operation, "410", "Gone");
    }
    if (path.equals(ONE_DOCUMENT + "/states") && method == PathItem.HttpMethod.POST) {
      addProblem(operation, "412", "PreconditionFailed");
    }
    if (takesRevision(operation)) {
      addProblem(operation, "412", "PreconditionFailed");
      addProblem(operation, "428", "PreconditionRequired");
    }
    if (PURGING.contains(path)) {
      addProblem(operation, "403", "Forbidden");
    }
  }

  private static boolean takesRevision(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> parameter.getName().equals(Revision.HEADER));
  }

  private static void addProblem(Operation operation, String status, String component) {
    APIResponse reference =
        OASFactory.createAPIResponse().ref("#/components/responses/" + component);
    operation.getResponses().addAPIResponse(status, reference);
  }

  private void addExamples(Operation operation) {
    String name = operation.getOperationId();
    if (operation.getRequestBody() != null) {
      addExample(operation.getRequestBody().getContent(), name + ".request");
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("20") && response.getContent() != null) {
                addExample(response.getContent(), name + "." + status);
              }
            });
  }

  private void addExample(Content content, String name) {
    content
        .getMediaTypes()
        .forEach(
            (mediaType, body) -> {
              if (mediaType.equals("application/json")) {
                body.setExample(read("/openapi/examples/" + name + ".json"));
              }
            });
  }

  private Object read(String resource) {
    try (InputStream example = ProblemsAndExamples.class.getResourceAsStream(resource)) {
      if (example == null) {
        throw new IllegalStateException("Every operation needs an example: " + resource);
      }
      return json.readValue(example, Map.class);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
