package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.planwright.core.FirstWords;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;

/** What the pages of a document show and nobody could read, and what of it had to be guessed: a note on each, for a person to look. */
final class Losses {

	/** Notes of one kind beyond which the rest is one. */
	private static final int MOST = 40;
	private static final int MOST_RUNS = 20;
	private static final int LONGEST = 30;

	/** What may be lost, with the code of its note. */
	enum Kind {
		/** A page that is a picture, with hardly any words. */
		PICTURE_PAGE(Severity.DOUBTFUL, "pdf.page.picture"),
		/** A page that is a drawing, such as one of letters that were made curves, with hardly any words. */
		DRAWN_PAGE(Severity.DOUBTFUL, "pdf.page.drawn"),
		/** A page that is a picture with words that a program recognised in it. */
		RECOGNISED(Severity.DOUBTFUL, "pdf.page.recognised"),
		/** Signs of which the file does not say what they are; the words are their number. */
		UNNAMED(Severity.DOUBTFUL, "pdf.unnamed"),
		/** A part of a page that the file has not whole. */
		BROKEN(Severity.DOUBTFUL, "pdf.broken"),
		/** A field of a form that is filled in and of which the file does not say how it looks. */
		FIELD(Severity.DOUBTFUL, "pdf.field"),
		/** Words that somebody wrote upon the page. */
		ADDED(Severity.DOUBTFUL, "pdf.added"),
		/** A file within the document. */
		ATTACHMENT(Severity.DOUBTFUL, "pdf.attachment"),
		/** A form that only Adobe's programs lay out: what is filled in may be on no page. */
		XFA(Severity.DOUBTFUL, "pdf.xfa"),
		/** A digital signature; the words are whose it is. */
		SIGNED_BY(Severity.INFO, "pdf.signed.by"),
		/** A digital signature that does not say whose it is. */
		SIGNED(Severity.INFO, "pdf.signed"),
		/** The first row of a page that was taken for the rest of the row before. */
		ROW_JOINED(Severity.DOUBTFUL, "pdf.row.joined"),
		/** Words on their side, or upside down, that were read behind the others of their page. */
		TURNED(Severity.INFO, "pdf.turned"),
		/** Words on their side along the edge of a page. */
		MARGIN(Severity.INFO, "pdf.margin"),
		/** Words across the page, as of a stamp. */
		SLANTED(Severity.INFO, "pdf.slanted"),
		/** Words in a layer that is not shown. */
		HIDDEN(Severity.INFO, "pdf.hidden"),
		/** A picture among words. */
		PICTURE(Severity.INFO, "pdf.picture"),
		/** A remark. */
		REMARK(Severity.INFO, "pdf.remark"),
		/** A line that stands at the edge of several pages. */
		REPEATED(Severity.INFO, "pdf.repeated");

		private final Severity severity;
		private final String code;

		Kind(Severity severity, String code) {
			this.severity = severity;
			this.code = code;
		}

		/** Whether a page as a whole is lost, which is looked for where it lies. */
		private boolean isPage() {
			return this == PICTURE_PAGE || this == DRAWN_PAGE;
		}
	}

	/**
	 * Something that is lost.
	 *
	 * @param page from 1; 0 where it is none of a page, or the page is not yet known
	 * @param words what it says, or how many it is; empty where nobody knows
	 */
	record Loss(Kind kind, int page, String words) {

		Loss on(int number) {
			return new Loss(kind, number, words);
		}
	}

	private final Map<Kind, Map<String, TreeSet<Integer>>> told = new EnumMap<>(Kind.class);

	/** Something is lost; the same on several pages is told once. */
	void add(Loss loss) {
		told.computeIfAbsent(loss.kind(), kind -> new LinkedHashMap<>()).computeIfAbsent(shortened(loss.words()), words -> new TreeSet<>()).add(loss.page());
	}

	void add(Kind kind, int page, String words) {
		add(new Loss(kind, page, words));
	}

	private static String shortened(String words) {
		return FirstWords.of(words.strip().replaceAll("\\s+", " "), LONGEST);
	}

	/**
	 * A note on each.
	 *
	 * @param lines what was read of the document; not empty
	 */
	List<ReadingNote> notes(List<SourceLine> lines) {
		List<ReadingNote> notes = new ArrayList<>();
		told.forEach((kind, all) -> {
			List<Place> places = new ArrayList<>();
			all.forEach((words, pages) -> {
				List<TreeSet<Integer>> parts = kind.isPage() ? runs(pages) : List.of(pages);
				parts.forEach(part -> places.add(new Place(words, part)));
			});
			for (Place place : places.subList(0, Math.min(MOST, places.size()))) {
				notes.add(ReadingNote.of(line(kind, place.pages().first(), place.words(), lines), kind.severity, kind.code, said(place.pages()), place.words()));
			}
			if (places.size() > MOST) {
				List<Place> rest = places.subList(MOST, places.size());
				TreeSet<Integer> pages = new TreeSet<>();
				rest.forEach(place -> pages.addAll(place.pages()));
				notes.add(ReadingNote.of(line(kind, pages.first(), "", lines), kind.severity, kind == Kind.ATTACHMENT ? "pdf.attachment.more" : "pdf.more", said(pages), Integer.toString(rest.size()), rest.get(0).words()));
			}
		});
		return notes;
	}

	/** Pages that say the same. */
	private record Place(String words, TreeSet<Integer> pages) {
	}

	/** The line that words of a page became; else the first of the page; else the one behind which the page's words would stand. */
	private static int line(Kind kind, int page, String words, List<SourceLine> lines) {
		String begin = words.replace("…", "").replace(" ", "");
		int before = 1;
		int first = 0;
		int said = 0;
		for (SourceLine line : lines) {
			int on = line.hints().page();
			// A table over several pages stands on its first.
			boolean may = !begin.isEmpty() && (on == page || on < page && kind == Kind.ROW_JOINED);
			said = may && (on < page || said == 0) && says(line.text().replace(" ", ""), begin, kind) ? line.number() : said;
			first = on == page && first == 0 ? line.number() : first;
			before = on < page ? line.number() : before;
		}
		return said > 0 ? said : first > 0 ? first : before;
	}

	/** What is joined to a row stands within one of its cells, other words begin a line. */
	private static boolean says(String line, String words, Kind kind) {
		return kind == Kind.ROW_JOINED ? line.contains(words) : line.startsWith(words);
	}

	/** Pages that follow each other. */
	private static List<TreeSet<Integer>> runs(TreeSet<Integer> pages) {
		List<TreeSet<Integer>> runs = new ArrayList<>();
		for (int page : pages) {
			if (runs.isEmpty() || runs.getLast().last() != page - 1) {
				runs.add(new TreeSet<>());
			}
			runs.getLast().add(page);
		}
		return runs;
	}

	/** Numbers of pages: 3、5—8. */
	private static String said(TreeSet<Integer> pages) {
		List<TreeSet<Integer>> runs = runs(pages);
		String said = runs.stream().limit(MOST_RUNS).map(run -> run.size() == 1 ? run.first().toString() : run.first() + "—" + run.last()).collect(Collectors.joining("、"));
		return said + (runs.size() > MOST_RUNS ? "…" : "");
	}
}
