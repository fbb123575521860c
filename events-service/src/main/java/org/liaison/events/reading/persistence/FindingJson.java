package org.liaison.events.reading.persistence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import org.liaison.events.edtf.Edtf;

/**
 * Findings as they are kept: the engine's records as JSON, dates in EDTF. Fields that this release
 * does not know are skipped, for a newer one may have written them.
 */
final class FindingJson {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .registerModule(
              new SimpleModule()
                  .addSerializer(Edtf.class, new EdtfWriter())
                  .addDeserializer(Edtf.class, new EdtfReader()))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private FindingJson() {}

  static String write(Object finding) {
    try {
      return JSON.writeValueAsString(finding);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("findings are plain records", e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a finding is not what was written", e);
    }
  }

  private static final class EdtfWriter extends StdSerializer<Edtf> {

    private static final long serialVersionUID = 1L;

    EdtfWriter() {
      super(Edtf.class);
    }

    @Override
    public void serialize(Edtf date, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(date.toString());
    }
  }

  private static final class EdtfReader extends StdDeserializer<Edtf> {

    private static final long serialVersionUID = 1L;

    EdtfReader() {
      super(Edtf.class);
    }

    @Override
    public Edtf deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return Edtf.parse(json.getText());
    }
  }
}
