package org.liaison.gateway.input;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The query parameters that a resource method declares. */
final class QueryParameters {

  private QueryParameters() {}

  /** Names, each with whether it may be repeated. */
  static Map<String, Boolean> of(Method method) {
    Map<String, Boolean> repeatable = new TreeMap<>();
    for (Parameter parameter : method.getParameters()) {
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        repeatable.put(query.value(), isList(parameter.getType()));
      }
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        addFields(parameter.getType(), repeatable);
      }
    }
    return repeatable;
  }

  private static void addFields(Class<?> bean, Map<String, Boolean> repeatable) {
    for (Field field : bean.getDeclaredFields()) {
      QueryParam query = field.getAnnotation(QueryParam.class);
      if (query != null) {
        repeatable.put(query.value(), isList(field.getType()));
      }
    }
  }

  private static boolean isList(Class<?> type) {
    return List.class.isAssignableFrom(type);
  }
}
