package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.Figures;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.trace.FoundLink;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.ui.Messages;
import org.planwright.ui.trace.TraceRow.Run;
import org.planwright.ui.trace.TraceRow.Tone;

/** How links, values and proofs are put into words. */
public final class TraceWords {

	private static final int SURE = 90;
	private static final int LIKELY = 75;
	private static final int POSSIBLE = 50;
	/** Characters shown before and after the words that prove something. */
	private static final int BEFORE = 14;
	private static final int AFTER = 24;
	private static final String SENTENCE_ENDS = "。；;！？\n";

	private TraceWords() {
	}

	/** Kind and state of a link, how sure a suggestion is, and how much the source does where somebody said: 点名 · 建议 · 很可靠. */
	public static String link(FoundLink link) {
		List<String> words = new ArrayList<>(List.of(LinkLook.word(link.kind())));
		if (TraceFilter.isJudgeable(link)) {
			words.add(LinkLook.word(link.state()));
		}
		if (TraceFilter.isJudgeable(link) && link.state() == LinkState.SUGGESTED) {
			words.add(confidence(link.confidence()));
		}
		link.judged().filter(judgement -> judgement.strength() > 0).ifPresent(judgement -> words.add(LinkLook.strength(judgement.strength())));
		return String.join(" · ", words);
	}

	/** How sure a link is, in words. */
	public static String confidence(int percent) {
		return Messages.text(percent >= SURE ? "trace.confidence.sure" : percent >= LIKELY ? "trace.confidence.likely"
				: percent >= POSSIBLE ? "trace.confidence.possible" : "trace.confidence.weak");
	}

	/** Baseline and target of an indicator with its unit: 6.26 → 20 万. */
	public static String value(Indicator indicator) {
		String unit = indicator.getUnit() == null ? "" : indicator.getUnit().strip();
		String from = printed(Figures.fromModel(indicator.getBaseline()));
		String to = printed(Figures.fromModel(indicator.getTarget()));
		if (from.isEmpty() && to.isEmpty()) {
			String change = printed(Figures.fromModel(indicator.getChange()));
			return change.isEmpty() ? Messages.text("trace.value.none") : change + (unit.isEmpty() ? "" : ' ' + unit);
		}
		String value = Messages.text("trace.value", from.isEmpty() ? "—" : from, to.isEmpty() ? "—" : to);
		return unit.isEmpty() || value.endsWith(unit) ? value : value + ' ' + unit;
	}

	private static String printed(PrintedFigure figure) {
		return figure.isAbsent() ? "" : figure.text();
	}

	/**
	 * Words within their sentence, the words themselves made strong.
	 *
	 * @param text the passage
	 * @param start offset of the first character
	 * @param end offset after the last
	 */
	static List<Run> quoted(String text, int start, int end) {
		int from = Math.min(start, text.length());
		int to = Math.clamp(end, from, text.length());
		int first = from;
		while (first > 0 && from - first < BEFORE && SENTENCE_ENDS.indexOf(text.charAt(first - 1)) < 0) {
			first--;
		}
		int last = to;
		while (last < text.length() && last - to < AFTER && (last == to || SENTENCE_ENDS.indexOf(text.charAt(last - 1)) < 0)) {
			last++;
		}
		boolean cutBefore = first > 0 && SENTENCE_ENDS.indexOf(text.charAt(first - 1)) < 0;
		boolean cutAfter = last < text.length() && SENTENCE_ENDS.indexOf(text.charAt(last - 1)) < 0;
		List<Run> runs = new ArrayList<>();
		add(runs, (cutBefore ? "…" : "") + text.substring(first, from), Tone.QUIET);
		add(runs, text.substring(from, to), Tone.STRONG);
		add(runs, text.substring(to, last) + (cutAfter ? "…" : ""), Tone.QUIET);
		return runs;
	}

	private static void add(List<Run> runs, String text, Tone tone) {
		String line = text.replace('\n', ' ');
		if (!line.isEmpty()) {
			runs.add(new Run(line, tone));
		}
	}
}
