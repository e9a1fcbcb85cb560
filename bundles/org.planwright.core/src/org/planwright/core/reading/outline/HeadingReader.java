package org.planwright.core.reading.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;
import org.planwright.core.reading.words.HeadWords;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Label.Style;
import org.planwright.core.reading.words.Labels;
import org.planwright.core.reading.words.Phrases;

/**
 * Tells headings from numbered sentences and items, and keeps count: a heading's number is the next one of its style below the last
 * wider heading.
 *
 * <p>Reading goes from the first piece to the last; {@link #accept} moves on.
 */
public final class HeadingReader {

	/** How a numbered paragraph is built. */
	public enum Build {
		/** The words stand alone, without a full stop. */
		STANDALONE,
		/** A short first sentence, then text. */
		RUN_IN,
		/** A sentence or more, nothing like a heading. */
		SENTENCE
	}

	private static final Pattern TITLE = Pattern.compile("(?:规划|纲要|计划|方案|意见)(?:[（(].*[）)])?$");
	/** An item of the laws and plans that a plan rests on: 《水土保持规划》（2017年）. */
	private static final Pattern NAMED_WORK = Pattern.compile("\\s*《[^《》]{2,60}(?:[<〈][^>〉]{1,40}[>〉][^《》]{0,20})?》\\s*(?:[（(][^（）()]{2,30}[）)])?[；;，,。]?\\s*");
	/** A row of a table of indicators whose columns are lost. */
	private static final Pattern ROW = Pattern.compile("[ \\t](?:预期性|约束性)(?:[ \\t]|$)");
	private static final int LARGEST_GAP = 3;
	/** A paragraph that stands below a heading is longer than this. */
	private static final int SHORTEST_TEXT = 15;
	private static final int LONGEST_WITH_STOP = 25;

	private final Set<String> contents;
	private final List<ReadingNote> notes;
	private final boolean decimal;
	private final boolean hashed;
	private final Levels levels;
	private final Set<Piece> attachments;
	private final Map<Style, Label> last = new EnumMap<>(Style.class);
	private final Map<Style, Build> builds = new EnumMap<>(Style.class);
	private final Map<Style, Boolean> verbs = new EnumMap<>(Style.class);
	private final Set<Style> listed = EnumSet.noneOf(Style.class);
	private int lastChapter;

	/**
	 * @param pieces the whole document, to learn its manner from
	 * @param contents keys of the entries of the contents page
	 * @param notes where doubts are noted
	 */
	public HeadingReader(List<Piece> pieces, Set<String> contents, List<ReadingNote> notes) {
		this.contents = contents;
		this.notes = notes;
		this.levels = new Levels(pieces);
		int decimals = 0;
		int numbered = 0;
		int marked = 0;
		for (Piece piece : pieces) {
			if (piece instanceof TextPiece text) {
				Optional<Label> label = Labels.at(text.text());
				boolean wide = label.isPresent() && label.get().style().compareTo(Style.ARABIC) < 0 && isStandalone(text, label.get());
				decimals += label.filter(l -> l.style() == Style.DECIMAL_2).isPresent() && isStandalone(text, label.get()) ? 1 : 0;
				numbered += wide && label.get().style() != Style.DECIMAL_1 ? 1 : 0;
				marked += text.hashes() > 0 && label.isEmpty() ? 1 : 0;
			}
		}
		this.decimal = decimals >= 2;
		this.hashed = numbered < 3 && marked >= 4;
		this.attachments = MatterHeading.attachments(pieces);
	}

	private static boolean isStandalone(TextPiece text, Label label) {
		return Phrases.isHeadingLike(text.text().substring(label.end()));
	}

	/** The number of a paragraph, as far as its style can number headings or items of this document. */
	public Optional<Label> label(TextPiece piece) {
		return Labels.at(piece.text()).filter(label -> label.end() < piece.text().length())
				.filter(label -> decimal || piece.level() > 0 || !isDecimal(label.style()));
	}

	private static boolean isDecimal(Style style) {
		return style == Style.DECIMAL_1 || style == Style.DECIMAL_2 || style == Style.DECIMAL_3;
	}

	/** How a numbered paragraph is built. */
	public static Build build(TextPiece piece, Label label) {
		PlacedText rest = piece.text().substring(label.end());
		if (Phrases.isHeadingLike(rest) || label.style().compareTo(Style.HAN_BRACKETED) <= 0 && isTitleWithStop(rest)) {
			return Build.STANDALONE;
		}
		return HeadWords.of(rest).isPresent() ? Build.RUN_IN : Build.SENTENCE;
	}

	/** Whether the number is the next of its style at this place; chapters may count on through the parts of a document. */
	public boolean expects(Label label) {
		Label before = last.get(label.style());
		return label.ordinal() == (before == null ? 1 : before.ordinal() + 1)
				|| label.style() == Style.CHAPTER && before == null && label.ordinal() == lastChapter + 1;
	}

	/** Whether headings of the label's style look like it: same punctuation, same build as the last one. */
	public boolean resembles(Label label, Build build) {
		Label before = last.get(label.style());
		return before == null ? build != Build.SENTENCE : before.sameForm(label) && builds.get(label.style()) == build;
	}

	/** Whether the last heading of a style opens with a verb; empty where there is none at this place. */
	public Optional<Boolean> opensWithVerb(Style style) {
		return Optional.ofNullable(last.containsKey(style) ? verbs.get(style) : null);
	}

	/** Whether the label's style numbers headings at this place already. */
	public boolean isOpen(Style style) {
		return last.containsKey(style);
	}

	/** Whether the contents page lists the last heading of a style, and so would list the next one, too. */
	public boolean lists(Style style) {
		return listed.contains(style) && last.containsKey(style);
	}

	/** Whether the contents page lists the paragraph. */
	public boolean isListed(TextPiece piece) {
		return !contents.isEmpty() && piece.text().length() <= Phrases.LONGEST_HEADING + 8 && contents.contains(Phrases.key(piece.text()));
	}

	/**
	 * The heading that a paragraph is, by its number, its words and the contents page.
	 *
	 * @param next the piece behind it, or null
	 * @param started whether the numbered body has begun
	 */
	public Optional<Heading> read(TextPiece piece, Piece next, boolean started) {
		Optional<Label> label = label(piece);
		if (label.isPresent() && label.get().style().isHeadingStyle()) {
			Optional<Heading> numbered = numbered(piece, label.get(), next);
			if (numbered.isPresent()) {
				return piece.level() > 0 ? numbered.map(Heading::made) : numbered;
			}
		}
		Optional<MatterHeading> matter = MatterHeading.of(piece.text());
		if (matter.isPresent() && matter.get().title() != null && !attachments.contains(piece) && (started || !matter.get().appendix())) {
			MatterHeading heading = matter.get();
			return Optional.of(new Heading(Heading.MATTER_RANK, heading.label(), heading.title(), false, "", null, heading.glossary()));
		}
		if (label.isEmpty() && piece.level() > 0 && piece.level() <= Levels.DEEPEST && Phrases.isHeadingLike(piece.text())
				&& (started || !isTitle(piece))) {
			return Optional.of(new Heading(levels.rank(piece.level()), null, piece.text(), false, "", null,
					MatterHeading.isGlossary(Phrases.key(piece.text()))).made());
		}
		if (label.isEmpty() && Phrases.isHeadingLike(piece.text()) && (isListed(piece) && started || hashed && piece.hashes() > 0)) {
			int rank = hashed && piece.hashes() > 0 ? piece.hashes() : Heading.MATTER_RANK;
			return Optional.of(new Heading(rank, null, piece.text(), false, "", null, MatterHeading.isGlossary(Phrases.key(piece.text()))));
		}
		return Optional.empty();
	}

	/** Whether a heading above the body is the title of the plan, which some set in the style of a chapter's. */
	private static boolean isTitle(TextPiece piece) {
		return piece.level() == 1 && TITLE.matcher(piece.words()).find();
	}

	private Optional<Heading> numbered(TextPiece piece, Label label, Piece next) {
		PlacedText printed = piece.text().substring(0, Math.min(piece.text().length(), label.printed().length()));
		PlacedText rest = piece.text().substring(label.end());
		int rank = label.style().ordinal();
		if (!isInSequence(piece, label) || attachments.contains(piece) || NAMED_WORK.matcher(rest).matches() || ROW.matcher(rest).find()) {
			return Optional.empty();
		}
		if (Phrases.isHeadingLike(rest)) {
			boolean glossary = MatterHeading.isGlossary(Phrases.key(rest));
			return Optional.of(new Heading(rank, printed, rest.strip(), false, "", null, glossary));
		}
		Optional<HeadWords> head = HeadWords.of(rest);
		if (head.isPresent() && (head.get().endsWithStop() || label.style().compareTo(Style.ARABIC) < 0)) {
			PlacedText title = rest.substring(0, head.get().title().length());
			return Optional.of(new Heading(rank, printed, title, true, head.get().mark(), rest.substring(head.get().textStart()), false));
		}
		if (isTitleWithStop(rest) && next instanceof TextPiece text && standsAbove(text, label, rest.length())) {
			return Optional.of(new Heading(rank, printed, rest.substring(0, rest.length() - 1), false, "。", null, false));
		}
		return Optional.empty();
	}

	/** Words of a heading with a full stop behind them, as 国务院 prints them: （一）发展现状。 */
	private static boolean isTitleWithStop(PlacedText words) {
		int stop = Phrases.firstStop(words);
		return stop > 0 && stop == words.length() - 1 && stop <= LONGEST_WITH_STOP && Phrases.isNumberedTitle(words.text().substring(0, stop));
	}

	/** Whether what follows is text below a heading, or the first of narrower ones, and not the next sentence of a list. */
	private static boolean standsAbove(TextPiece next, Label label, int length) {
		Optional<Label> below = Labels.at(next.text());
		return below.isEmpty() ? next.text().length() > Math.max(SHORTEST_TEXT, length - 1)
				: below.get().ordinal() == 1 && below.get().style().compareTo(label.style()) > 0 && below.get().style() != Style.CLAUSE;
	}

	/** The next number, the first one of a new list, or one that the contents page vouches for; a gap is noted when it is accepted. */
	private boolean isInSequence(TextPiece piece, Label label) {
		if (piece.level() > 0 || expects(label) || isListed(piece)) {
			return true;
		}
		Label before = last.get(label.style());
		int expected = before == null ? 1 : before.ordinal() + 1;
		boolean wide = label.style().compareTo(Style.HAN_BRACKETED) <= 0;
		if (label.ordinal() == 1) {
			return wide && build(piece, label) == Build.STANDALONE;
		}
		return label.ordinal() > expected && label.ordinal() - expected <= LARGEST_GAP && build(piece, label) == Build.STANDALONE;
	}

	/** Moves on behind a heading of the body. */
	public void accept(TextPiece piece, Heading heading) {
		if (heading.label() == null) {
			last.keySet().removeIf(style -> style.ordinal() > heading.rank());
			return;
		}
		label(piece).ifPresent(label -> {
			if (!expects(label)) {
				Label before = last.get(label.style());
				notes.add(ReadingNote.of(piece.firstLine(), Severity.DOUBTFUL, "heading.sequence", label.printed(),
						before == null ? "" : before.printed()));
			}
			last.keySet().removeIf(style -> style.compareTo(label.style()) > 0);
			last.put(label.style(), label);
			lastChapter = label.style() == Style.CHAPTER ? label.ordinal() : lastChapter;
			builds.put(label.style(), build(piece, label));
			if (isListed(piece)) {
				listed.add(label.style());
			} else {
				listed.remove(label.style());
			}
			verbs.put(label.style(), HeadWords.opensWithVerb(piece.words().substring(label.end())));
		});
	}

	/** Moves on behind a preface or an appendix: what follows is numbered from the beginning. */
	public void acceptMatter() {
		List<Style> styles = new ArrayList<>(last.keySet());
		styles.stream().filter(style -> style.compareTo(Style.HAN) > 0).forEach(last::remove);
	}
}
