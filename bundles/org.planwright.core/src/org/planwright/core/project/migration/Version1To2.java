package org.planwright.core.project.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Version 1 said by two attributes of a comment, {@code start} and {@code end}, which words of its subject are meant; -1 or nothing when the
 * whole object was. Version 2 has evidence there, which names the passage and quotes the words. A place that is not in the text is lost,
 * and the comment is on the whole object.
 */
final class Version1To2 implements MigrationStep {

	private static final Set<String> COMMENTS = Set.of("comments", "replies");
	/** What holds a passage in version 1; a block does when it is a paragraph. */
	private static final Set<String> PASSAGES = Set.of("footnotes", "goals", "items", "terms");
	private static final String BLOCK = "blocks";
	private static final String PARAGRAPH = "plan:Paragraph";
	private static final String TYPE = "xsi:type";
	private static final Set<String> PASSAGE_TYPES = Set.of(PARAGRAPH, "plan:Footnote", "plan:ProjectItem", "plan:Term");

	@Override
	public boolean migrate(Document part, Consumer<String> lost) {
		List<Element> comments = new ArrayList<>();
		Map<String, String> texts = new HashMap<>();
		NodeList all = part.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			Element element = (Element) all.item(i);
			if (COMMENTS.contains(element.getTagName()) && (element.hasAttribute("start") || element.hasAttribute("end"))) {
				comments.add(element);
			} else if (isPassage(element)) {
				texts.put(element.getAttribute("id"), element.getAttribute("text"));
			}
		}
		comments.forEach(comment -> tie(comment, texts, lost));
		return !comments.isEmpty();
	}

	private static boolean isPassage(Element element) {
		return PASSAGES.contains(element.getTagName()) || element.getTagName().equals(BLOCK) && element.getAttribute(TYPE).equals(PARAGRAPH);
	}

	private static void tie(Element comment, Map<String, String> texts, Consumer<String> lost) {
		String start = comment.getAttribute("start");
		String end = comment.getAttribute("end");
		comment.removeAttribute("start");
		comment.removeAttribute("end");
		int from = number(start);
		int to = number(end);
		if (from < 0 && to < 0) {
			return;
		}
		Element words = comment.getOwnerDocument().createElement("words");
		if (from >= 0 && from < to && pointAt(words, comment, texts, from, to)) {
			words.setAttribute("start", start);
			words.setAttribute("end", end);
			comment.insertBefore(words, behindSubject(comment));
		} else {
			lost.accept(comment.getAttribute("text") + " " + start + "–" + end);
		}
	}

	private static boolean pointAt(Element words, Element comment, Map<String, String> texts, int from, int to) {
		if (comment.hasAttribute("subject")) {
			String text = texts.get(comment.getAttribute("subject"));
			if (text == null || to > text.length()) {
				return false;
			}
			words.setAttribute("passage", comment.getAttribute("subject"));
			words.setAttribute("quote", text.substring(from, to));
			return true;
		}
		Element elsewhere = child(comment, "subject");
		if (elsewhere == null || !PASSAGE_TYPES.contains(elsewhere.getAttribute(TYPE))) {
			return false;
		}
		// The text is in another part: it is quoted when the parts are tied together.
		Element passage = comment.getOwnerDocument().createElement("passage");
		passage.setAttribute(TYPE, elsewhere.getAttribute(TYPE));
		passage.setAttribute("href", elsewhere.getAttribute("href"));
		words.appendChild(passage);
		return true;
	}

	/** -1 for what is no place. */
	private static int number(String place) {
		return place.matches("\\d{1,9}") ? Integer.parseInt(place) : -1;
	}

	private static Element child(Element parent, String name) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element && element.getTagName().equals(name)) {
				return element;
			}
		}
		return null;
	}

	private static Node behindSubject(Element comment) {
		Element subject = child(comment, "subject");
		return subject == null ? comment.getFirstChild() : subject.getNextSibling();
	}
}
