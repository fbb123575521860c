package org.liaison.documents.support;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import db.migration.V4_1__PageIdentities;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.Samples;
import org.liaison.documents.text.Fingerprint;
import org.liaison.documents.v1.DocumentState;
import org.liaison.documents.v1.DocumentStatus;
import org.liaison.documents.v1.GetDocumentRequest;
import org.liaison.documents.v1.ListDocumentStatesRequest;
import org.liaison.documents.v1.SetDocumentStateRequest;
import org.liaison.documents.v1.StateChange;
import org.liaison.documents.v1.SubmitDocumentRequest;

/** What tests do with documents from their beginning to their end. */
public final class Life {

  private final DocumentsChannel channel;
  private final DataSource database;

  public Life(DocumentsChannel channel, DataSource database) {
    this.channel = channel;
    this.database = database;
  }

  public String submit() {
    return submit(Samples.document().build());
  }

  public String submit(SubmitDocumentRequest request) {
    return channel.calls().submitDocument(request).getVersion().getDocumentId();
  }

  public SubmitDocumentRequest at(SubmitDocumentRequest request, String url) {
    return request.toBuilder().setMetadata(request.getMetadata().toBuilder().setUrl(url)).build();
  }

  public SetDocumentStateRequest request(String id, DocumentState state, String reason) {
    return SetDocumentStateRequest.newBuilder()
        .setDocumentId(id)
        .setState(state)
        .setReason(reason)
        .build();
  }

  public StateChange set(String id, DocumentState state, String reason) {
    return channel.lifecycle().setDocumentState(request(id, state, reason)).getChange();
  }

  public List<StateChange> states(String id) {
    return channel
        .lifecycle()
        .listDocumentStates(ListDocumentStatesRequest.newBuilder().setDocumentId(id).build())
        .getChangesList();
  }

  public DocumentStatus status(String id) {
    return channel
        .calls()
        .getDocument(GetDocumentRequest.newBuilder().setId(id).build())
        .getDocument()
        .getStatus();
  }

  /** Gives a document the identity that the release before made of its URL. */
  public void asTheReleaseBeforeKeptIt(String id, String url) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update document set identity = ? where id = ?")) {
      update.setString(1, "url:" + Fingerprint.of(List.of(url)));
      update.setObject(2, UUID.fromString(id));
      update.executeUpdate();
    }
  }

  /** Runs the migration of identities once more. */
  public void migrateIdentities() throws SQLException {
    try (Connection connection = database.getConnection()) {
      new V4_1__PageIdentities()
          .migrate(
              new Context() {
                @Override
                public Configuration getConfiguration() {
                  return null;
                }

                @Override
                public Connection getConnection() {
                  return connection;
                }
              });
    }
  }

  /** How a call was refused. */
  public static StatusRuntimeException refusal(ThrowingCallable call) {
    return catchThrowableOfType(StatusRuntimeException.class, call);
  }

  public static ErrorInfo info(StatusRuntimeException refusal) {
    return detail(refusal, ErrorInfo.class);
  }

  /** The fields that a call was refused for. */
  public static List<String> fields(StatusRuntimeException refusal) {
    return detail(refusal, BadRequest.class).getFieldViolationsList().stream()
        .map(BadRequest.FieldViolation::getField)
        .toList();
  }

  private static <T extends Message> T detail(StatusRuntimeException refusal, Class<T> type) {
    return StatusProto.fromThrowable(refusal).getDetailsList().stream()
        .filter(any -> any.is(type))
        .map(any -> unpack(any, type))
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Message> T unpack(Any any, Class<T> type) {
    try {
      return any.unpack(type);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }
}
