package org.planwright.core.reading.outline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Labels;
import org.planwright.core.reading.words.Phrases;

/**
 * A heading outside the numbered body: 前言, 附件, 附表：专业术语与名词解释, 名词解释.
 *
 * @param label 附件1, 附： and the like as printed; null where there is none
 * @param title the heading; null where the label stands alone and the title on the next line
 * @param glossary whether a list of terms follows
 * @param appendix whether it can only stand behind the body
 */
public record MatterHeading(PlacedText label, PlacedText title, boolean glossary, boolean appendix) {

	private static final Pattern PREFACE = Pattern.compile("前言|序言|引言|导言|序|编制说明|结语|结束语|后记");
	private static final Pattern LABEL = Pattern.compile("^附\\s{0,4}(?:[件录表图]\\s{0,2}(?:[一二三四五六七八九十]{1,2}|\\d{1,2})?)?(?:\\s*[:：.、]\\s*|\\s+|$|(?=[“《\\p{IsHan}]))");
	private static final Pattern GLOSSARY = Pattern.compile(
			".*(?:名词|术语|专业词汇|缩略语|缩略词|英文缩写|缩写).{0,8}(?:解释|释义|注释|说明|一览表?|对照表?|表)?|.*(?:名词|术语|缩写|缩略语).*|词语释义|释义|有关概念解释");
	private static final Pattern LIST_LABEL = Pattern.compile("附\\s{0,4}[件录表图]?\\s*[:：]\\s*");
	private static final int LONGEST = 40;

	/** The heading that a line is; empty where it is none. */
	static Optional<MatterHeading> of(PlacedText line) {
		if (line.length() > LONGEST || !Phrases.isHeadingLike(line) && !line.text().matches("附\\s{0,4}[件录表]?\\s*[\\d一二三四五]{0,2}\\s*[:：]?")) {
			return Optional.empty();
		}
		String key = Phrases.key(line);
		if (PREFACE.matcher(key).matches()) {
			return Optional.of(new MatterHeading(null, line, false, false));
		}
		Matcher label = LABEL.matcher(Glyphs.fold(line.text()));
		if (label.find() && !key.matches("附(?:近|属|加|带|着|则|件所|表所|图所).*")) {
			PlacedText title = line.substring(label.end()).strip();
			return Optional.of(new MatterHeading(line.substring(0, label.end()).strip(), title.isBlank() ? null : title,
					isGlossary(Phrases.key(title)), true));
		}
		return isGlossary(key) && key.length() <= 16 ? Optional.of(new MatterHeading(null, line, true, true)) : Optional.empty();
	}

	/** The lines that list what is attached, of which none is a heading: 附件：1．…, 2．…. */
	static Set<Piece> attachments(List<Piece> pieces) {
		Set<Piece> lists = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int i = 0; i < pieces.size(); i++) {
			if (pieces.get(i) instanceof TextPiece piece && opensList(piece.text(), pieces, i + 1)) {
				lists.add(piece);
				for (int next = i + 1; isItem(pieces, next, next - i + 1); next++) {
					lists.add(pieces.get(next));
				}
			}
		}
		return lists;
	}

	/** Whether 附件： stands before the first of at least two numbered lines. */
	private static boolean opensList(PlacedText line, List<Piece> pieces, int next) {
		Matcher label = LIST_LABEL.matcher(Glyphs.fold(line.text()));
		return label.lookingAt() && Labels.at(line.substring(label.end())).filter(first -> first.style() == Label.Style.ARABIC && first.ordinal() == 1).isPresent()
				&& isItem(pieces, next, 2);
	}

	private static boolean isItem(List<Piece> pieces, int index, int ordinal) {
		return index < pieces.size() && pieces.get(index) instanceof TextPiece piece && piece.text().length() <= LONGEST
				&& Labels.at(piece.text()).filter(label -> label.style() == Label.Style.ARABIC && label.ordinal() == ordinal).isPresent();
	}

	/** Whether a line is the heading of a list of terms: 附表 缩略语. */
	public static boolean announcesTerms(PlacedText line) {
		return of(line).filter(MatterHeading::glossary).isPresent();
	}

	/** Whether a heading announces a list of terms. */
	static boolean isGlossary(String key) {
		return !key.isEmpty() && GLOSSARY.matcher(key).matches() && key.length() <= 24;
	}
}
