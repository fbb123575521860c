package org.liaison.documents.document.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.liaison.documents.text.Block;

/** Blocks as they are kept: a JSON array of kind, start and end. */
final class BlocksJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

  private BlocksJson() {}

  static String write(List<Block> blocks) {
    try {
      return JSON.writeValueAsString(blocks);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("blocks are plain records", e);
    }
  }

  static List<Block> read(String json) {
    try {
      return JSON.readValue(json, BLOCKS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the blocks of a version are not what was written", e);
    }
  }
}
