package org.planwright.core.check.planted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.core.Wording;
import org.planwright.core.check.LabelFix;
import org.planwright.core.check.Place;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.model.KeyProject;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;

/**
 * Errors in numbering: one number of a sequence is given to its neighbour's, or leaves a gap. Decidable where the sequence has at least
 * three members and ran without gap or repeat before.
 */
final class SequencePlanter {

	private static final int SHORTEST = 3;
	private static final List<String> CHINESE = List.of("零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四",
			"十五", "十六", "十七", "十八", "十九", "二十", "二十一");
	private static final Pattern NUMBER = Pattern.compile("(?<arabic>\\d+)|(?<chinese>[一二三四五六七八九十]+)");

	/** Something with a printed number; the place of an item is that of its box, so that it goes by both. */
	private record Member(Place place, String holder, String label, int number, String style, int row) {
	}

	private final PlanFacts plan;
	private final List<Planted> planted = new ArrayList<>();

	SequencePlanter(PlanFacts plan) {
		this.plan = plan;
	}

	List<Planted> all() {
		Map<Object, List<Member>> sequences = new HashMap<>();
		for (Section section : plan.sections()) {
			member(PlanFacts.place(section), section.getLabel(), 0, section.eContainer(), sequences);
		}
		for (KeyProject box : plan.boxes()) {
			member(PlanFacts.place(box), box.getLabel(), 0, plan, sequences);
			for (ProjectItem item : box.getItems()) {
				member(Place.of(Place.Kind.PROJECT, item.getId(), item.getLine(), item.getLabel() == null ? "" : item.getLabel()), item.getLabel(), 0, box,
						sequences);
			}
		}
		for (RowFacts row : plan.rows()) {
			member(row.place(), row.indicator().getNo(), row.row(), row.table(), sequences);
		}
		sequences.values().forEach(this::plant);
		return planted;
	}

	private static void member(Place place, String label, int row, Object holder, Map<Object, List<Member>> sequences) {
		Matcher number = NUMBER.matcher(label == null ? "" : label);
		if (!number.find()) {
			return;
		}
		boolean arabic = number.group("arabic") != null;
		int value = arabic ? Integer.parseInt(number.group()) : CHINESE.indexOf(number.group());
		String style = label.substring(0, number.start()) + (arabic ? '1' : '一') + label.substring(number.end());
		if (value > 0) {
			sequences.computeIfAbsent(List.of(System.identityHashCode(holder), style), any -> new ArrayList<>())
					.add(new Member(place, holder instanceof KeyProject box ? box.getId() : place.object(), label, value, arabic ? "1" : "一", row));
		}
	}

	private void plant(List<Member> sequence) {
		boolean runs = sequence.size() >= SHORTEST && sequence.getFirst().number() == 1;
		for (int i = 1; i < sequence.size(); i++) {
			runs &= sequence.get(i).number() == sequence.get(i - 1).number() + 1;
		}
		Set<String> objects = sequence.stream().flatMap(member -> Stream.of(member.place().object(), member.holder())).collect(Collectors.toSet());
		for (Member member : sequence) {
			if (member.number() + 1 >= CHINESE.size()) {
				continue;
			}
			Matcher number = NUMBER.matcher(member.label());
			String next = number.replaceFirst(found -> member.style().equals("1")
					? String.format("%0" + found.group().length() + "d", member.number() + 1) : CHINESE.get(member.number() + 1));
			// Which of the two neighbours is wrong nobody can know: a finding at either has met it.
			planted.add(new Planted(Planted.Kind.SEQUENCE, objects, member.row(),
					new LabelFix("planted", Wording.of("edit.section.label"), List.of(new LabelFix.Relabel(member.place(), member.label(), next))),
					runs, "line " + member.place().line() + ": " + member.label() + " -> " + next));
		}
	}
}
