/** What an article is, and the layers of annotation it can carry. */
package org.warraq.article;
