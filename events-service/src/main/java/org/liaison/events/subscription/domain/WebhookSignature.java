package org.liaison.events.subscription.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs notifications as Standard Webhooks 1.0.0 says: HMAC-SHA256 over id, time and body. */
public final class WebhookSignature {

  private static final String ALGORITHM = "HmacSHA256";

  private WebhookSignature() {}

  /** The header {@code webhook-signature}: a signature by each secret, separated by blanks. */
  public static String of(List<Secret> secrets, String id, Instant sentAt, String body) {
    byte[] signed =
        "%s.%d.%s".formatted(id, sentAt.getEpochSecond(), body).getBytes(StandardCharsets.UTF_8);
    return secrets.stream()
        .filter(secret -> secret.signs(sentAt))
        .map(secret -> "v1," + Base64.getEncoder().encodeToString(hash(secret, signed)))
        .collect(Collectors.joining(" "));
  }

  private static byte[] hash(Secret secret, byte[] signed) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
      return mac.doFinal(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
