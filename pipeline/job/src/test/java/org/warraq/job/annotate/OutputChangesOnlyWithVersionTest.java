// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.JobRun;
import org.warraq.job.flags.AnnotateOptions;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.record.ArticleRecord;
import org.warraq.job.record.ArticleRecord.SegmentRecord;
import org.warraq.job.record.ArticleRecord.SentenceRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;
import org.warraq.job.record.Sha256;
import org.warraq.ner.Guidelines;

/**
 * An annotator's output for the seeds changes only together with the annotator's version, because
 * incremental runs annotate an article again only if the version has changed.
 *
 * <p>The committed file {@code seeds.versions} holds the versions, and checksums of each layer of
 * the seeds' records. To renew it after a wanted change, run in the root of the project:
 *
 * <pre>
 * mvn -Dquick test -pl pipeline/job -am -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtest=OutputChangesOnlyWithVersionTest -Dwarraq.renewVersions
 * </pre>
 */
class OutputChangesOnlyWithVersionTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/warraq/job/annotate/seeds.versions");

  private static final String RENEW =
      "Renew the file with: mvn -Dquick test -pl pipeline/job -am"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dtest=OutputChangesOnlyWithVersionTest"
          + " -Dwarraq.renewVersions";

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A line of the file.
   *
   * @param layer {@code seeds} for the texts, otherwise a step and its guidelines
   * @param version the annotator's version; {@code -} for the texts
   * @param sha256 checksum of the layer in all records
   */
  private record Layer(String layer, String version, String sha256) {
    static Layer parse(String line) {
      String[] fields = line.split(" ", -1);
      return new Layer(fields[0], fields[1], fields[2]);
    }

    @Override
    public String toString() {
      return layer + " " + version + " " + sha256;
    }
  }

  @TempDir Path temp;

  @Test
  void changedOutputHasAChangedVersion() throws IOException {
    List<Layer> actual = annotateSeeds();
    String content =
        actual.stream().map(Layer::toString).collect(Collectors.joining("\n", "", "\n"));
    if (System.getProperty("warraq.renewVersions") != null) {
      Files.writeString(FILE, content);
    }
    List<Layer> committed = Files.readAllLines(FILE).stream().map(Layer::parse).toList();
    assertEquals(
        committed.stream().map(Layer::layer).toList(), actual.stream().map(Layer::layer).toList());
    assertEquals(committed.get(0), actual.get(0), "The seeds' texts have changed. " + RENEW);
    checkVersions(committed, actual);
    assertEquals(
        committed,
        actual,
        () ->
            "Versions have changed; "
                + FILE
                + " must follow. "
                + RENEW
                + "\nor paste:\n"
                + content);
  }

  /** Fails for the first layer that changed although no annotator up to it changed its version. */
  private static void checkVersions(List<Layer> committed, List<Layer> actual) {
    boolean earlierVersionChanged = false;
    for (AnnotationStep step : AnnotationStep.values()) {
      boolean versionChanged = false;
      for (int i = 0; i < actual.size(); i++) {
        if (actual.get(i).layer().startsWith(step.label())) {
          boolean sameVersion = committed.get(i).version().equals(actual.get(i).version());
          boolean sameOutput = committed.get(i).sha256().equals(actual.get(i).sha256());
          if (!sameOutput && sameVersion && !earlierVersionChanged) {
            failFor(step, actual.get(i));
          }
          versionChanged |= !sameVersion;
        }
      }
      earlierVersionChanged |= versionChanged;
    }
  }

  private static void failFor(AnnotationStep step, Layer layer) {
    String annotator =
        AnnotationTransforms.of(step, PipelineOptionsFactory.as(AnnotateOptions.class))
            .annotator()
            .getClass()
            .getName();
    fail(
        ("The output of layer '%s' has changed for the seeds, but its version is still '%s'."
                + " If the change is wanted, raise RULES in %s. %s")
            .formatted(layer.layer(), layer.version(), annotator, RENEW));
  }

  /** Annotates the seeds by both guidelines; the steps before entities do not depend on them. */
  private List<Layer> annotateSeeds() throws IOException {
    List<Layer> layers = new ArrayList<>();
    for (Guidelines guidelines : Guidelines.values()) {
      String name = guidelines.name().toLowerCase(Locale.ROOT);
      List<ArticleRecord> records = records(name);
      AnnotatorVersions versions =
          AnnotatorVersions.of(
              PipelineOptionsFactory.fromArgs("--guidelines=" + name).as(AnnotateOptions.class));
      if (layers.isEmpty()) {
        layers.add(new Layer("seeds", "-", checksum(records, ArticleRecord::text)));
        layers.add(layer("split", versions, checksum(records, Layers::sentences)));
        layers.add(layer("segment", versions, checksum(records, Layers::segments)));
        layers.add(layer("pos", versions, checksum(records, Layers::tags)));
        layers.add(layer("lemma", versions, checksum(records, Layers::lemmas)));
      }
      String sha256 = checksum(records, Layers::entities);
      layers.add(new Layer("ner-" + name, versions.byAnnotator().get("ner"), sha256));
    }
    return layers;
  }

  private static Layer layer(String step, AnnotatorVersions versions, String sha256) {
    return new Layer(step, versions.byAnnotator().get(step), sha256);
  }

  /** Returns the records of the seeds, ordered by their texts. */
  private List<ArticleRecord> records(String guidelines) throws IOException {
    JobRun run =
        JobRun.into(
            temp.resolve(guidelines),
            "--input=" + JobRun.seeds(),
            "--outputFormat=jsonl",
            "--guidelines=" + guidelines);
    assertEquals(0, run.exitCode(), run.err());
    List<ArticleRecord> records = new ArrayList<>();
    for (String line : run.annotatedLines()) {
      records.add(JSON.readValue(line, ArticleRecord.class));
    }
    records.sort(Comparator.comparing(ArticleRecord::text));
    return records;
  }

  private static String checksum(
      List<ArticleRecord> records, Function<ArticleRecord, String> layer) {
    return Sha256.hex(records.stream().map(layer).collect(Collectors.joining("\n")));
  }

  /** The part of a record that one annotator makes, as text. */
  private static final class Layers {
    static String sentences(ArticleRecord record) {
      StringBuilder layer = new StringBuilder();
      for (SentenceRecord sentence : record.sentences()) {
        layer.append(sentence.begin()).append('-').append(sentence.end()).append('\n');
      }
      return layer.toString();
    }

    static String segments(ArticleRecord record) {
      StringBuilder layer = new StringBuilder();
      for (SentenceRecord sentence : record.sentences()) {
        for (WordRecord word : sentence.words()) {
          layer.append(word.begin()).append('-').append(word.end());
          for (SegmentRecord segment : word.segments()) {
            layer.append(' ').append(segment.form()).append('/').append(segment.begin());
          }
          layer.append('\n');
        }
      }
      return layer.toString();
    }

    static String tags(ArticleRecord record) {
      StringBuilder layer = new StringBuilder();
      for (SentenceRecord sentence : record.sentences()) {
        for (WordRecord word : sentence.words()) {
          for (SegmentRecord segment : word.segments()) {
            layer.append(segment.tag()).append('/').append(segment.upos()).append('\n');
          }
        }
      }
      return layer.toString();
    }

    static String lemmas(ArticleRecord record) {
      StringBuilder layer = new StringBuilder();
      for (SentenceRecord sentence : record.sentences()) {
        for (WordRecord word : sentence.words()) {
          for (SegmentRecord segment : word.segments()) {
            layer.append(segment.lemma()).append('/').append(segment.lemmaVocalized());
            layer.append('/').append(segment.root()).append('/').append(segment.features());
            layer.append('\n');
          }
        }
      }
      return layer.toString();
    }

    static String entities(ArticleRecord record) {
      try {
        return JSON.writeValueAsString(record.entities());
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a record is always JSON", e);
      }
    }
  }
}
