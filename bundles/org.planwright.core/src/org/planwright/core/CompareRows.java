package org.planwright.core;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.compare.Comparison;
import org.planwright.core.compare.Difference;
import org.planwright.core.compare.DifferenceKind;
import org.planwright.core.compare.FieldChange;
import org.planwright.core.compare.TextPiece;
import org.planwright.core.compare.ThingNames;
import org.planwright.core.report.Author;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.Revision;
import org.planwright.model.Plan;

/** What differs between two states, as lists and reports show it: one row a thing, in the order of the plan. */
public final class CompareRows {

	/** So many of the words around a change are shown. */
	private static final int AROUND = 16;
	private static final String LEFT_OUT = "…";
	private static final String BREAK = "¶";

	/**
	 * A thing that differs itself.
	 *
	 * @param difference how
	 * @param kinds the words for that, joined by 、
	 * @param place where it stands, or stood: the chapters that lead to it; the plan for what stands in none; empty for what stands in no plan
	 */
	public record Row(Difference difference, String kinds, String place) {

		/** What kind of thing it is, and what it is called. */
		public String name() {
			return ThingNames.kind(difference.thing()) + ' ' + ThingNames.of(difference.thing());
		}
	}

	private CompareRows() {
	}

	/** All that differs, in the order of the plan. */
	public static List<Row> of(Comparison comparison) {
		return comparison.root().all().map(each -> new Row(each, kinds(each.kinds()), place(each.thing()))).toList();
	}

	private static String place(EObject thing) {
		String chapters = ThingNames.place(thing);
		EObject holder = thing.eContainer();
		while (holder != null && !(holder instanceof Plan)) {
			holder = holder.eContainer();
		}
		return chapters.isEmpty() && holder != null ? ThingNames.of(holder) : chapters;
	}

	/** How a thing differs, in words. */
	public static String kinds(Set<DifferenceKind> kinds) {
		EnumSet<DifferenceKind> shown = EnumSet.copyOf(kinds);
		// That its number followed is no news beside another change.
		if (shown.size() > 1) {
			shown.remove(DifferenceKind.RENUMBERED);
		}
		return shown.stream().map(DifferenceKind::title).collect(Collectors.joining("、"));
	}

	/** A changed field as words with what was deleted and inserted; long words that are the same are left out. */
	public static List<Run> runs(FieldChange field, Author author) {
		List<Run> runs = new ArrayList<>();
		if (isShort(field)) {
			if (!field.from().isEmpty()) {
				runs.add(new Run(field.from(), Style.PLAIN, new Revision(Revision.Kind.DELETED, List.of(author), null)));
				runs.add(new Run(" ", Style.PLAIN));
			}
			if (!field.to().isEmpty()) {
				runs.add(new Run(field.to(), Style.PLAIN, new Revision(Revision.Kind.INSERTED, List.of(author), null)));
			}
			return runs;
		}
		List<TextPiece> pieces = field.words();
		for (int i = 0; i < pieces.size(); i++) {
			String text = pieces.get(i).text().replace("\n", BREAK);
			runs.add(switch (pieces.get(i).kind()) {
			case SAME -> new Run(shortened(text, i > 0, i + 1 < pieces.size()), Style.PLAIN);
			case DELETED -> new Run(text, Style.PLAIN, new Revision(Revision.Kind.DELETED, List.of(author), null));
			case INSERTED -> new Run(text, Style.PLAIN, new Revision(Revision.Kind.INSERTED, List.of(author), null));
			});
		}
		return runs;
	}

	/** A changed field as plain words: {@code 20 → 22}, or with what was deleted and inserted in brackets. */
	public static String plain(FieldChange field) {
		if (isShort(field)) {
			return Messages.text("compare.change", said(field.from()), said(field.to()));
		}
		StringBuilder words = new StringBuilder();
		List<TextPiece> pieces = field.words();
		for (int i = 0; i < pieces.size(); i++) {
			String text = pieces.get(i).text().replace("\n", BREAK);
			words.append(switch (pieces.get(i).kind()) {
			case SAME -> shortened(text, i > 0, i + 1 < pieces.size());
			case DELETED -> "[-" + text + "-]";
			case INSERTED -> "{+" + text + "+}";
			});
		}
		return words.toString();
	}

	private static String said(String words) {
		return words.isEmpty() ? Messages.text("compare.nothing") : words;
	}

	/** Short values are set side by side, longer words are compared. */
	private static boolean isShort(FieldChange field) {
		return Math.max(field.from().length(), field.to().length()) <= AROUND;
	}

	private static String shortened(String words, boolean behindChange, boolean beforeChange) {
		int most = (behindChange ? AROUND : 0) + (beforeChange ? AROUND : 0);
		if (words.length() <= most + LEFT_OUT.length()) {
			return words;
		}
		return (behindChange ? words.substring(0, AROUND) : "") + LEFT_OUT + (beforeChange ? words.substring(words.length() - AROUND) : "");
	}
}
