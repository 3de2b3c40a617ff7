// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.warraq.job.flags.Flag;
import org.warraq.job.flags.WarraqOptions;

/**
 * Prints the metadata of the Flex Template: its parameters with help, default and a pattern for
 * valid values. They are made from the job's flags, so they cannot differ from these.
 */
final class TemplateMetadata {
  private static final String REMOTE_PATH = "[a-z][a-z0-9+.-]*://[^/,]+/[^,]+";
  private static final Map<String, String> REQUIRED_PATHS =
      Map.of("input", REMOTE_PATH + "(," + REMOTE_PATH + ")*", "output", REMOTE_PATH);

  private TemplateMetadata() {}

  /** Prints the metadata as JSON. */
  public static void main(String[] args) {
    System.out.write(json(), 0, json().length);
    System.out.flush();
  }

  static byte[] json() {
    Map<String, Object> template = new LinkedHashMap<>();
    template.put("name", "Warraq");
    template.put(
        "description",
        "Annotates Arabic articles: sentences, words, segments, parts of speech, entities.");
    template.put("streaming", false);
    template.put("parameters", parameters());
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    try {
      return (json.writeValueAsString(template) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and lists are always JSON", e);
    }
  }

  private static List<Map<String, Object>> parameters() {
    return Flag.all().stream()
        .filter(flag -> !SubmitDataflow.FLAGS_THAT_NEED_WAITING.contains(flag.name()))
        .map(TemplateMetadata::parameter)
        .toList();
  }

  private static Map<String, Object> parameter(Flag flag) {
    Object value = flag.plainValueIn(PipelineOptionsFactory.as(WarraqOptions.class));
    boolean required = REQUIRED_PATHS.containsKey(flag.name());
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", flag.name());
    parameter.put("label", label(flag.name()));
    parameter.put("helpText", flag.description());
    parameter.put("isOptional", !required);
    parameter.put("regexes", List.of("^" + pattern(flag) + "$"));
    parameter.put("paramType", "TEXT");
    if (!required && value != null && !value.toString().isEmpty()) {
      parameter.put("defaultValue", value.toString());
    }
    return parameter;
  }

  /** A flag's name as words: {@code maxArticleChars} becomes "Max article chars". */
  private static String label(String name) {
    String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String pattern(Flag flag) {
    String pathPattern = REQUIRED_PATHS.get(flag.name());
    return pathPattern == null ? pattern(flag.getter().getGenericReturnType()) : pathPattern;
  }

  private static String pattern(Type type) {
    if (type instanceof ParameterizedType list) {
      String item = pattern(list.getActualTypeArguments()[0]);
      return item + "(," + item + ")*";
    }
    if (type instanceof Class<?> constants && constants.isEnum()) {
      return Arrays.stream(constants.getEnumConstants())
          .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining("|", "(", ")"));
    }
    if (type == boolean.class) {
      return "(true|false)";
    }
    if (type == int.class || type == long.class) {
      return "[0-9]+";
    }
    return type == double.class ? "[0-9]*\\.?[0-9]+" : ".+";
  }
}
