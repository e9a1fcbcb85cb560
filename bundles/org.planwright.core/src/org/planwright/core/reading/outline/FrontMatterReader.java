package org.planwright.core.reading.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.flow.GridPiece;
import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.FrontMatter;
import org.planwright.core.reading.structure.FrontMatter.Level;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;
import org.planwright.core.reading.table.IndicatorTableReader;
import org.planwright.core.reading.words.Numerals;
import org.planwright.core.reading.words.Phrases;

/**
 * Reads the cover: the notice that a plan comes with, title, authorities, date, editorial board.
 *
 * @param front what was read
 * @param end number of pieces at the beginning that belong to the cover
 * @param titles indexes of the pieces that are the title
 */
public record FrontMatterReader(FrontMatter front, int end, Set<Integer> titles) {

	private static final Pattern TITLE = Pattern.compile(
			"^[《“”\"\\p{IsHan}\\p{L}\\d\\s（）()、—\\-－~～·]{4,60}(?:规划|纲要|计划)》?\\s*(?:[（(][^）)]{1,20}[）)]\\s*){0,2}(?:（?(?:草案|征求意见稿|送审稿|发布稿)）?)?$");
	private static final Pattern PERIOD_WORD = Pattern.compile("十[二三四五六]五|第十[二三四五六]个五年|20\\d\\d");
	private static final Pattern PERIOD_ALONE = Pattern.compile("^[（(]\\s*(?:20\\d\\d\\s*年?\\s*[-—－–~～至]{1,2}\\s*20\\d\\d\\s*年?|“?十[二三四五六]五”?)\\s*[）)]$");
	private static final Pattern QUOTED_TITLE = Pattern.compile("印发.{0,4}《([^》]{4,60}(?:规划|纲要)[^》]{0,14})》|印发(?![^《]{0,4}《)(.{4,50}规划(?:纲要)?)的?通知");
	private static final Pattern DATE = Pattern.compile("(20\\d\\d)\\s*年\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*日)?");
	private static final Pattern HAN_DATE = Pattern.compile("([二][〇○零OＯ0一二三四五六七八九]{3})\\s*年\\s*([一二三四五六七八九十]{1,2})\\s*月(?:\\s*([一二三四五六七八九十]{1,3})\\s*日)?");
	private static final Pattern ORGAN = Pattern.compile(
			"^(?:[\\p{IsHan}]{2,26}(?:厅|局|委员会|委|部|政府|办公室|院|行|总署|中心|集团|协会))(?:[\\s、]+[\\p{IsHan}]{2,26}(?:厅|局|委员会|委|部|政府|办公室|院|行|总署))*\\s*(?:编制?|印发|发布|组织编制)?$");
	private static final Pattern NOTICE = Pattern.compile("^(.{3,60}?)\\s*关于(?:联合)?印发.*");
	private static final Pattern PERIOD_YEARS = Pattern.compile("(20\\d\\d)\\s*年?\\s*[-—－–~～至到]{1,2}\\s*(20\\d\\d)\\s*年?");
	private static final Pattern PLAN_NUMBER = Pattern.compile("(?<![二三四五六七八九])十([二三四五六])五|第十([二三四五六])个五年");
	private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[〔\\[【（(]20\\d\\d[〕\\]】）)]\\s*\\d+\\s*号");
	private static final int LONGEST_LINE = 70;

	/**
	 * Reads the cover.
	 *
	 * @param pieces the document
	 * @param bodyStart index of the first heading of the body
	 * @param contentsEnd last source line of the contents page; 0 when there is none
	 * @param notes where doubts are noted
	 */
	public static FrontMatterReader read(List<Piece> pieces, int bodyStart, int contentsEnd, List<ReadingNote> notes) {
		Cover cover = new Cover(pieces, bodyStart, contentsEnd);
		cover.scan();
		FrontMatter front = cover.matter(notes);
		return new FrontMatterReader(front, cover.end, cover.titles);
	}

	private static final class Cover {
		private final List<Piece> pieces;
		private final int bodyStart;
		private final int contentsEnd;
		private final Set<Integer> titles = new LinkedHashSet<>();
		private final Set<String> organs = new LinkedHashSet<>();
		private int end;
		private PlacedText title;
		private String quotedTitle;
		private String noticeOrgan;
		private String published;

		Cover(List<Piece> pieces, int bodyStart, int contentsEnd) {
			this.pieces = pieces;
			this.bodyStart = bodyStart;
			this.contentsEnd = contentsEnd;
		}

		void scan() {
			for (int i = 0; i < bodyStart; i++) {
				if (pieces.get(i).lastLine() <= contentsEnd) {
					end = i + 1;
				}
				if (pieces.get(i) instanceof TextPiece piece) {
					if (piece.text().length() <= LONGEST_LINE && !Phrases.holdsSentence(piece.text()) && scanLine(piece, i)) {
						end = i + 1;
					}
				} else if (i < 12 && i == end && pieces.get(i) instanceof GridPiece grid
						&& IndicatorTableReader.begin(grid.grid(), 0, new Removals(), new ArrayList<>()).isEmpty()) {
					end = i + 1;
				}
			}
		}

		/** Whether the line belongs to a cover. */
		private boolean scanLine(TextPiece piece, int index) {
			String words = piece.words().strip();
			Matcher notice = NOTICE.matcher(words);
			if (notice.matches() && words.contains("通知")) {
				noticeOrgan = noticeOrgan == null ? notice.group(1) : noticeOrgan;
				Matcher quoted = QUOTED_TITLE.matcher(words);
				if (quoted.find() && quotedTitle == null) {
					quotedTitle = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
				}
				return true;
			}
			if (TITLE.matcher(words).matches() && !words.contains("通知")
					&& PERIOD_WORD.matcher(joinedBefore(index) + words + periodBelow(index)).find()) {
				takeTitle(piece, index);
				return true;
			}
			if (titles.contains(index)) {
				return true;
			}
			String date = date(words);
			if (date != null && words.length() <= 30) {
				published = published == null ? date : published;
				return true;
			}
			if (ORGAN.matcher(words).matches()) {
				for (String organ : words.replaceFirst("\\s*(?:编制?|印发|发布|组织编制)$", "").split("[\\s、]{1,}")) {
					organs.add(organ);
				}
				return true;
			}
			return words.matches("^(?:（此件.*）|[（(].{4,50}(?:批准|通过|发布|印发)[）)]|\\(此件.*\\)|.{2,20}〔20\\d\\d〕\\s*\\d+\\s*号|编\\s*委\\s*会|主\\s*编.*|副\\s*主\\s*编.*|编\\s*委.*|附\\s*件\\s*\\d?[:：]?.*)$");
		}

		private String joinedBefore(int index) {
			return index > 0 && pieces.get(index - 1) instanceof TextPiece before && isFirstLineOfTitle(before) ? before.words() : "";
		}

		/** The years of the plan, where they stand in brackets below the title: （2021—2025年）. */
		private String periodBelow(int index) {
			return index + 1 < bodyStart && pieces.get(index + 1) instanceof TextPiece below && PERIOD_ALONE.matcher(below.words().strip()).matches()
					? below.words() : "";
		}

		/** A title over two lines: the area and the sector, then the plan. */
		private static boolean isFirstLineOfTitle(TextPiece piece) {
			String words = piece.words();
			return words.length() >= 2 && words.length() <= 26 && Phrases.isHeadingLike(words) && !ORGAN.matcher(words).matches()
					&& !words.contains("通知") && !DOCUMENT_NUMBER.matcher(words).find() && date(words) == null && (Regions.at(words).isPresent() || PERIOD_WORD.matcher(words).find());
		}

		private void takeTitle(TextPiece piece, int index) {
			if (title == null) {
				PlacedText whole = piece.text();
				if (index > 0 && pieces.get(index - 1) instanceof TextPiece before && piece.gap() <= 1 && isFirstLineOfTitle(before)
						&& (Regions.at(piece.words()).isEmpty() || piece.words().startsWith("“"))) {
					whole = before.text().append(whole, "");
					titles.add(index - 1);
				}
				title = whole;
				titles.add(index);
				if (!periodBelow(index).isEmpty()) {
					title = whole.append(((TextPiece) pieces.get(index + 1)).text(), "");
					titles.add(index + 1);
				}
			} else if (Phrases.key(title).contains(Phrases.key(piece.text()))) {
				titles.add(index);
			}
		}

		private static String date(String words) {
			Matcher date = DATE.matcher(words);
			if (date.find() && date.end() - date.start() + 8 >= words.length()) {
				return iso(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)),
						date.group(3) == null ? 0 : Integer.parseInt(date.group(3)));
			}
			Matcher han = HAN_DATE.matcher(words);
			if (han.find() && han.end() - han.start() + 4 >= words.length()) {
				int year = Numerals.year(han.group(1).replace('Ｏ', '零'));
				int month = Numerals.parse(han.group(2));
				int day = han.group(3) == null ? 0 : Numerals.parse(han.group(3));
				return year < 0 ? null : iso(year, month, day);
			}
			return null;
		}

		private static String iso(int year, int month, int day) {
			if (month < 1 || month > 12 || day > 31) {
				return null;
			}
			return day > 0 ? "%04d-%02d-%02d".formatted(year, month, day) : "%04d-%02d".formatted(year, month);
		}

		FrontMatter matter(List<ReadingNote> notes) {
			String words = title != null ? title.text() : quotedTitle;
			List<String> publishers = new ArrayList<>(organs);
			if (publishers.isEmpty() && noticeOrgan != null) {
				publishers.addAll(List.of(noticeOrgan.strip().split("[\\s、]+")));
			}
			int[] period = period(words);
			Optional<Regions> region = region(words, publishers);
			String proposed = words != null ? null : TitleProposal.of(opening(4000), region.map(Regions::name).orElse(null), period).orElse(null);
			if (proposed != null) {
				notes.add(ReadingNote.of(firstLine(), Severity.DOUBTFUL, "front.title.proposed", proposed));
			} else if (words == null) {
				notes.add(ReadingNote.of(firstLine(), Severity.DOUBTFUL, "front.title.missing"));
			}
			if (period[0] == 0) {
				notes.add(ReadingNote.of(firstLine(), Severity.DOUBTFUL, "front.period.missing"));
			}
			if (region.isEmpty()) {
				notes.add(ReadingNote.of(firstLine(), Severity.DOUBTFUL, "front.region.missing"));
			}
			PlacedText placed = title != null || quotedTitle == null ? title : PlacedText.of(quotedTitle, firstLine());
			return new FrontMatter(placed, proposed, region.map(Regions::level).orElse(Level.UNKNOWN), region.map(Regions::name).orElse(null),
					publishers.isEmpty() ? null : String.join("、", publishers), published, period[0], period[1]);
		}

		private int firstLine() {
			return pieces.isEmpty() ? 1 : pieces.get(0).firstLine();
		}

		private Optional<Regions> region(String words, List<String> publishers) {
			Optional<Regions> region = words == null ? Optional.empty() : Regions.at(words.replaceFirst("^“?十[三四五]五”?(?:时期)?", ""));
			for (int i = 0; i < publishers.size() && region.isEmpty(); i++) {
				region = Regions.at(publishers.get(i));
			}
			return region.isPresent() ? region : Regions.spokenFor(opening(2500), words == null);
		}

		private String opening(int length) {
			StringBuilder opening = new StringBuilder();
			for (Piece piece : pieces) {
				if (piece instanceof TextPiece text) {
					opening.append(text.words());
				}
				if (opening.length() > length) {
					break;
				}
			}
			return opening.toString();
		}

		private int[] period(String words) {
			for (String text : words == null ? List.of(opening(4000)) : List.of(words, opening(4000))) {
				Matcher number = PLAN_NUMBER.matcher(text.replaceAll("[“”\"]", ""));
				int[] counts = new int[7];
				while (number.find()) {
					counts["零一二三四五六".indexOf(number.group(1) == null ? number.group(2) : number.group(1))]++;
				}
				int latest = latest(counts, text.equals(words) ? 1 : 2);
				if (latest > 0) {
					return new int[] { 1951 + (latest + 10) * 5, 1955 + (latest + 10) * 5 };
				}
				Matcher years = PERIOD_YEARS.matcher(text);
				if (years.find() && Integer.parseInt(years.group(1)) < Integer.parseInt(years.group(2))) {
					return new int[] { Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)) };
				}
			}
			return new int[] { 0, 0 };
		}

		/** The latest plan that is named often enough: a plan looks back at the one before it, seldom ahead to the next. */
		private static int latest(int[] counts, int enough) {
			for (int n = counts.length - 1; n > 0; n--) {
				if (counts[n] >= enough) {
					return n;
				}
			}
			return 0;
		}
	}
}
