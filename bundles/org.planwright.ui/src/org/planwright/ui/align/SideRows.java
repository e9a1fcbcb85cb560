package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.planwright.core.align.AlignedPlan;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.PlanAlignment;
import org.planwright.model.LinkState;

/**
 * The lines of the view for one kind of elements: the upper plan in its order, each element with what answers it and, behind that, with what
 * was ruled out; at the end what answers nothing. Made of plans that nobody changes; knows no control.
 */
public final class SideRows {

	/** No lines. */
	public static final SideRows NONE = new SideRows(List.of(), List.of(), 0);

	private final List<SideRow> all;
	private final List<SideRow> shown;
	private final int only;
	private final Map<String, Integer> places = new HashMap<>();

	private SideRows(List<SideRow> all, List<SideRow> shown, int only) {
		this.all = List.copyOf(all);
		this.shown = List.copyOf(shown);
		this.only = only;
		for (int i = 0; i < shown.size(); i++) {
			places.putIfAbsent(shown.get(i).key(), i);
		}
	}

	/** All lines. */
	public List<SideRow> all() {
		return all;
	}

	/** Those that the filter lets through. */
	public List<SideRow> shown() {
		return shown;
	}

	/** At which of the shown lines the lower elements begin that answer nothing; the number of lines where there are none. */
	public int only() {
		return only;
	}

	/** The lines of an alignment. */
	public static SideRows of(PlanAlignment alignment, Kind kind, SideFilter filter) {
		Reader above = new Reader(alignment.upper());
		Reader below = new Reader(alignment.lower());
		Map<String, List<SideRow>> blocks = new LinkedHashMap<>();
		List<SideRow> ruledOut = new ArrayList<>();
		for (Pairing pairing : alignment.pairings(kind)) {
			for (Pairing judged : pairing.judgements()) {
				SideRow row = new SideRow(judged, above.texts(judged.upper()), below.texts(judged.lower()),
						judged.rivals().stream().map(rival -> below.texts(rival.lower())).toList(), true);
				if (judged.state() == LinkState.REJECTED) {
					ruledOut.add(row);
				} else {
					blocks.computeIfAbsent(String.join(",", pairing.upper()), first -> new ArrayList<>()).add(row);
				}
			}
		}
		ruledOut.forEach(row -> blocks.computeIfAbsent(blockOf(row, blocks), first -> new ArrayList<>()).add(row));
		List<SideRow> all = new ArrayList<>();
		blocks.values().forEach(all::addAll);
		alignment.lowerOnly(kind).forEach(id -> all.add(new SideRow(null, List.of(), below.texts(List.of(id)), List.of(), true)));
		return new SideRows(all, List.of(), 0).filtered(filter);
	}

	/** What was ruled out stands behind what answers the same element. */
	private static String blockOf(SideRow row, Map<String, List<SideRow>> blocks) {
		String own = String.join(",", row.found().upper());
		return blocks.containsKey(own) ? own
				: blocks.keySet().stream().filter(key -> Set.of(key.split(",")).contains(row.found().upper().getFirst())).findFirst().orElse(own);
	}

	/** The same lines, others of them shown. */
	public SideRows filtered(SideFilter filter) {
		List<SideRow> passed = new ArrayList<>();
		int pairs = 0;
		List<String> before = List.of();
		for (SideRow row : all) {
			if (filter.shows(row)) {
				List<String> ids = row.upper().stream().map(SideText::id).toList();
				passed.add(row.beginning(ids.isEmpty() || !ids.equals(before)));
				before = ids;
				pairs += row.found() == null ? 0 : 1;
			}
		}
		return new SideRows(all, passed, pairs);
	}

	/** How many lines there are that somebody has to look at. */
	public int gaps() {
		return (int) all.stream().filter(SideRow::isGap).count();
	}

	/** How many lines nobody has judged yet, and something answers. */
	public int open() {
		return (int) all.stream().filter(row -> row.pairing().filter(pair -> pair.isAnswered() && pair.state() == LinkState.SUGGESTED).isPresent()).count();
	}

	/** The place among the shown lines of one; −1 for none. */
	public int indexOf(String key) {
		return places.getOrDefault(key, -1);
	}

	/** The first shown line in which an element of either plan stands: of several the one that counts. */
	public Optional<SideRow> with(String id) {
		return shown.stream().filter(row -> row.has(id) && row.pairing().filter(pair -> pair.state() == LinkState.REJECTED).isEmpty()).findFirst()
				.or(() -> shown.stream().filter(row -> row.has(id)).findFirst());
	}

	/** Reads each element once. */
	private static final class Reader {
		private final AlignedPlan plan;
		private final Map<String, Optional<SideText>> texts = new HashMap<>();

		Reader(AlignedPlan plan) {
			this.plan = plan;
		}

		List<SideText> texts(List<String> ids) {
			return ids.stream().distinct().map(id -> texts.computeIfAbsent(id, first -> SideText.of(plan, first))).flatMap(Optional::stream).toList();
		}
	}
}
