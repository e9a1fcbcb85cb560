package org.planwright.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.compare.Matches;
import org.planwright.core.compare.TextDiff;
import org.planwright.core.compare.TextPiece;
import org.planwright.core.report.Author;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.Revision;
import org.planwright.core.report.Revision.Kind;
import org.planwright.model.Identified;
import org.planwright.model.Passage;

/** What fields of a thing say in a plan and in all copies, as one line of words with their changes. */
final class RedlinePassages {

	private final List<Matches> matches;
	private final List<Author> authors;
	private final List<String> times;

	RedlinePassages(List<Matches> matches, List<Author> authors, List<String> times) {
		this.matches = matches;
		this.authors = authors;
		this.times = times;
	}

	/** The words of a passage, known by what they are of; where it was split, those of all its parts. */
	List<Run> runs(RedlineNode node) {
		if (isShownWithItsWhole(node)) {
			return List.of();
		}
		return runs(node, Style.PLAIN, null);
	}

	/** What a thing is known by: its id in the plan where it is there, else that in the copy; null for one that has none. */
	private String subject(RedlineNode node) {
		EObject known = node.base();
		for (int copy = 0; known == null && copy < node.copies().length; copy++) {
			EObject own = node.copies()[copy];
			EObject before = own == null ? null : matches.get(copy).left(own);
			known = before == null ? own : before;
		}
		return known instanceof Identified identified ? identified.getId() : null;
	}

	/** A part of what was split is shown with the whole. */
	private boolean isShownWithItsWhole(RedlineNode node) {
		for (int copy = 0; copy < node.copies().length; copy++) {
			EObject part = node.copies()[copy];
			if (node.base() == null && part != null && matches.get(copy).left(part) == null && matches.get(copy).isPart(part)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The words of a field.
	 *
	 * @param field what it says; null for the words of a passage
	 */
	List<Run> runs(RedlineNode node, Style style, Function<EObject, String> field) {
		String subject = subject(node);
		List<Run> runs = new ArrayList<>(said(node, style, field));
		runs.replaceAll(run -> run.of(subject));
		return runs;
	}

	private List<Run> said(RedlineNode node, Style style, Function<EObject, String> field) {
		if (node.base() == null) {
			return written(node, style, field);
		}
		List<Integer> away = new ArrayList<>();
		List<String> copies = new ArrayList<>();
		for (int copy = 0; copy < matches.size(); copy++) {
			EObject own = node.copies()[copy];
			if (own == null && matches.get(copy).right(node.base()) != null) {
				away.add(copy);
				copies.add(null);
			} else {
				copies.add(said(own, node.base(), copy, field));
			}
		}
		String base = field == null ? text(node.base()) : RedlineDocument.text(field.apply(node.base()));
		if (!away.isEmpty() && away.size() == matches.size()) {
			return base.isEmpty() ? List.of() : List.of(new Run(base, style, RedlineWords.revision(Kind.MOVED_AWAY, away, authors, times)));
		}
		List<Run> runs = new ArrayList<>(new RedlineWords(base, copies, authors, times).runs(style));
		if (field == null) {
			joints(node.base(), style, runs);
		}
		return runs;
	}

	private String said(EObject own, EObject base, int copy, Function<EObject, String> field) {
		if (field != null) {
			return own == null ? "" : RedlineDocument.text(field.apply(own));
		}
		EObject joined = matches.get(copy).joinedInto(base);
		if (joined != null) {
			return share(joined, base, copy);
		}
		List<EObject> parts = matches.get(copy).parts(base);
		return own == null ? "" : parts.isEmpty() ? text(own) : String.join("\n", parts.stream().map(RedlinePassages::text).toList());
	}

	/** What of joined words comes from one of the passages that were joined. */
	private String share(EObject joined, EObject base, int copy) {
		List<EObject> wholes = matches.get(copy).joined(joined);
		int breaks = wholes.indexOf(base);
		StringBuilder share = new StringBuilder();
		for (TextPiece piece : TextDiff.between(String.join("\n", wholes.stream().map(RedlinePassages::text).toList()), text(joined))) {
			for (int i = 0; i < piece.text().length(); i++) {
				char c = piece.text().charAt(i);
				if (piece.kind() != TextPiece.Kind.INSERTED && c == '\n') {
					breaks--;
				} else if (breaks == 0 && piece.kind() != TextPiece.Kind.DELETED) {
					share.append(c);
				}
			}
		}
		return share.toString();
	}

	/** Behind a passage that another one was joined to, the end of the paragraph went. */
	private void joints(EObject base, Style style, List<Run> runs) {
		List<Integer> who = new ArrayList<>();
		for (int copy = 0; copy < matches.size(); copy++) {
			EObject joined = base instanceof Passage ? matches.get(copy).joinedInto(base) : null;
			if (joined != null && matches.get(copy).joined(joined).getLast() != base) {
				who.add(copy);
			}
		}
		if (!who.isEmpty()) {
			runs.add(new Run(Run.BREAK, style, RedlineWords.revision(Kind.DELETED, who, authors, times)));
		}
	}

	private static String text(EObject passage) {
		return RedlineDocument.text(((Passage) passage).getText());
	}

	/** What only copies have here: new, or moved here and changed perhaps. */
	private List<Run> written(RedlineNode node, Style style, Function<EObject, String> field) {
		List<Run> runs = new ArrayList<>();
		for (int copy = 0; copy < matches.size(); copy++) {
			EObject own = node.copies()[copy];
			if (own == null) {
				continue;
			}
			EObject before = matches.get(copy).left(own);
			String words = field == null ? text(own) : RedlineDocument.text(field.apply(own));
			Revision here = RedlineWords.revision(before == null ? Kind.INSERTED : Kind.MOVED_HERE, List.of(copy), authors, times);
			if (before == null) {
				if (!words.isEmpty()) {
					runs.add(new Run(words, style, here));
				}
			} else {
				String base = field == null ? text(before) : RedlineDocument.text(field.apply(before));
				for (Run run : new RedlineWords(base, List.of(words), List.of(authors.get(copy)), Collections.singletonList(times.get(copy))).runs(style)) {
					runs.add(run.revision() == null ? new Run(run.text(), style, here) : run);
				}
			}
		}
		return runs;
	}
}
