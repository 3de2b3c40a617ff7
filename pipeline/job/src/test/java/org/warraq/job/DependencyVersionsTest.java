// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks that libraries which both we and Beam use are loaded in the version that Beam was built
 * and tested with. The build puts Beam's POMs into {@code target/beam-poms}.
 */
class DependencyVersionsTest {

  @Test
  void jacksonHasTheVersionThatBeamDeclares() throws Exception {
    Path jar =
        Path.of(ObjectMapper.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertEquals(
        "jackson-databind-" + declaredVersion("jackson-databind", "beam-sdks-java-core") + ".jar",
        jar.getFileName().toString());
  }

  @Test
  void flinkHasTheVersionThatBeamsRunnerDeclares() throws Exception {
    Class<?> client = Class.forName("org.apache.flink.client.cli.CliFrontend");
    Path jar = Path.of(client.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertEquals(
        "flink-clients-" + declaredVersion("flink-clients", "beam-runners-flink") + ".jar",
        jar.getFileName().toString());
  }

  private static String declaredVersion(String artifact, String beamModule) throws Exception {
    Path pom = Path.of("target", "beam-poms", beamModule + ".pom");
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    NodeList dependencies = document.getElementsByTagName("dependency");
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      if (artifact.equals(child(dependency, "artifactId"))) {
        return child(dependency, "version");
      }
    }
    throw new AssertionError(pom + " does not declare " + artifact);
  }

  private static String child(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return found.getLength() == 0 ? null : found.item(0).getTextContent();
  }
}
