// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Says what is between the tokens of an article: white space, and characters nobody sees. */
final class ConlluSpaces {
  private final int[] codePoints;

  /** Offsets where the article's tokens begin, ascending; after the last, the text's end. */
  private final int[] begins;

  ConlluSpaces(int[] codePoints, List<List<ConlluToken>> sentences) {
    this.codePoints = codePoints;
    IntStream tokens = sentences.stream().flatMap(Collection::stream).mapToInt(ConlluToken::begin);
    this.begins = IntStream.concat(tokens, IntStream.of(codePoints.length)).toArray();
  }

  /** Whether white space follows a token. */
  boolean hasSpaceAfter(ConlluToken token) {
    return after(token).codePoints().anyMatch(ConlluEscapes::isWhiteSpace);
  }

  /** Returns a token's attributes SpaceAfter, SpacesAfter and SpacesBefore. */
  List<String> attributes(ConlluToken token) {
    List<String> attributes = new ArrayList<>();
    if (token.begin() == begins[0] && token.begin() > 0) {
      attributes.add("SpacesBefore=" + ConlluEscapes.spaces(slice(0, token.begin())));
    }
    boolean last = startOfNext(token) == codePoints.length;
    String after = after(token);
    // The last token has no SpaceAfter=No, because UD's validator forbids it there.
    if (!last && !hasSpaceAfter(token)) {
      attributes.add("SpaceAfter=No");
    }
    if (!after.isEmpty() && (last || !after.equals(" "))) {
      attributes.add("SpacesAfter=" + ConlluEscapes.spaces(after));
    }
    return attributes;
  }

  /** The text between a token and the next one, in this sentence or a later one. */
  private String after(ConlluToken token) {
    return slice(token.end(), startOfNext(token));
  }

  private int startOfNext(ConlluToken token) {
    return begins[Arrays.binarySearch(begins, token.begin()) + 1];
  }

  private String slice(int from, int to) {
    return new String(codePoints, from, to - from);
  }
}
