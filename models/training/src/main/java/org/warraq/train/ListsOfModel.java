// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.warraq.gold.GoldException;
import org.warraq.ner.EntityModel;
import org.warraq.ner.EntityModelFile;
import org.warraq.ner.NameLists;

/** Compiles the name lists again and puts them into a model, whose weights stay as they are. */
final class ListsOfModel {
  private ListsOfModel() {}

  /**
   * Replaces the lists of a model file.
   *
   * @param data folder of corpora and name lists
   * @param own folder of the articles and name lists that we wrote ourselves
   * @return the bytes of the model with the new lists
   * @throws GoldException if a file of a corpus is not well formed
   * @throws IOException if a file cannot be read, or is not a model
   */
  static byte[] renewed(Path model, Path data, Path own) throws IOException {
    EntityModel old = EntityModelFile.read(Files.readAllBytes(model));
    UnlabelledArticles articles = UnlabelledArticles.read(data.resolve("corpus"));
    GoldCorpora corpora =
        GoldCorpora.read(data.resolve("ner"), articles, OwnArticles.read(own.resolve("written")));
    NameLists lists =
        NameListCompiler.compile(
            corpora.unlabelledText(articles).counts(),
            data.resolve("gazetteers"),
            own.resolve("lists"));
    return EntityModelFile.write(old.with(lists));
  }
}
