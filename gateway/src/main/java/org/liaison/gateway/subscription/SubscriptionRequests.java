package org.liaison.gateway.subscription;

import org.liaison.events.v1.AddSubscriptionRequest;
import org.liaison.events.v1.ChangeSubscriptionRequest;
import org.liaison.events.v1.PreviewSubscriptionRequest;
import org.liaison.events.v1.ReplayDeliveriesRequest;
import org.liaison.events.v1.SubscriptionFields;
import org.liaison.gateway.event.EventFilterProtoMapper;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.JsonBody;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.problem.Violations;

/** Reads what subscribers ask for, and ends the request if they cannot ask it. */
final class SubscriptionRequests {

  private final Violations violations = new Violations();
  private final QueryReader query = new QueryReader();
  private final JsonObjectReader json;

  SubscriptionRequests(byte[] body) {
    this.json = new JsonObjectReader(JsonBody.parse(body), violations);
  }

  AddSubscriptionRequest addition(String key) {
    AddSubscriptionRequest request =
        AddSubscriptionRequest.newBuilder()
            .setFields(fields())
            .setIdempotencyKey(IdempotencyKey.read(key))
            .build();
    refuse();
    return request;
  }

  ChangeSubscriptionRequest change(String id, long revision) {
    ChangeSubscriptionRequest request =
        ChangeSubscriptionRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setFields(fields())
            .build();
    refuse();
    return request;
  }

  PreviewSubscriptionRequest preview() {
    PreviewSubscriptionRequest request =
        PreviewSubscriptionRequest.newBuilder().setFields(fields()).build();
    refuse();
    return request;
  }

  ReplayDeliveriesRequest replay(String id) {
    String delivery = json.optionalText("delivery");
    if (!delivery.isEmpty() && !QueryReader.isId(delivery)) {
      violations.add("delivery", "must be an id (a UUID)");
    }
    refuse();
    return ReplayDeliveriesRequest.newBuilder().setId(id).setDeliveryId(delivery).build();
  }

  private SubscriptionFields fields() {
    SubscriptionFields.Builder fields =
        SubscriptionFields.newBuilder()
            .setName(json.requiredText("name"))
            .setUrl(json.optionalText("url"))
            .setTimeZone(json.optionalText("timeZone"))
            .setDigestAt(json.optionalText("digestAt"))
            .setQuietFrom(json.optionalText("quietFrom"))
            .setQuietTo(json.optionalText("quietTo"));
    json.optionalObject("filter")
        .ifPresent(filter -> fields.setFilter(EventFilterProtoMapper.toProto(filter, query)));
    return fields.build();
  }

  private void refuse() {
    json.refuseOthers();
    violations.refuse();
    query.refuse();
  }
}
