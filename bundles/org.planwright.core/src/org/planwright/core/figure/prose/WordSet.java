package org.planwright.core.figure.prose;

import java.util.Arrays;
import java.util.Collection;

import org.apache.commons.lang3.ArrayUtils;

/**
 * Words to be found in text, the longest first where several begin at one place. Does what a regular expression of alternatives would, at
 * a cost that does not grow with the number of words: the figures of a plan are compared with every indicator in view of all of them.
 */
final class WordSet {

	/** Signs in order with what follows each: no boxes, since every sign of a plan is looked up here. */
	private static final class Node {
		private char[] signs = {};
		private Node[] next = {};
		private boolean end;

		private Node find(char sign) {
			int at = Arrays.binarySearch(signs, sign);
			return at < 0 ? null : next[at];
		}

		private Node findOrAdd(char sign) {
			int at = Arrays.binarySearch(signs, sign);
			if (at >= 0) {
				return next[at];
			}
			signs = ArrayUtils.insert(-at - 1, signs, sign);
			next = ArrayUtils.insert(-at - 1, next, new Node());
			return next[-at - 1];
		}
	}

	private final Node root = new Node();

	WordSet(Collection<String> words) {
		for (String word : words) {
			Node node = root;
			for (int i = 0; i < word.length(); i++) {
				node = node.findOrAdd(word.charAt(i));
			}
			node.end = !word.isEmpty();
		}
	}

	/** A text with every word in it replaced, from left to right. */
	String replaceIn(String text, String replacement) {
		StringBuilder replaced = null;
		int kept = 0;
		int at = 0;
		while (at < text.length()) {
			int end = endOfWord(text, at);
			if (end < 0) {
				at++;
				continue;
			}
			replaced = replaced == null ? new StringBuilder(text.length()) : replaced;
			replaced.append(text, kept, at).append(replacement);
			kept = end;
			at = end;
		}
		return replaced == null ? text : replaced.append(text, kept, text.length()).toString();
	}

	/** Where the longest word that begins at a place ends; −1 where none begins. */
	private int endOfWord(String text, int start) {
		Node node = root;
		int end = -1;
		for (int i = start; i < text.length(); i++) {
			node = node.find(text.charAt(i));
			if (node == null) {
				break;
			}
			end = node.end ? i + 1 : end;
		}
		return end;
	}
}
