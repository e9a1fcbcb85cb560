package org.planwright.ui.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.model.Glossary;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Passage;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;
import org.planwright.model.TextRow;

/**
 * How often the text of a plan uses the terms of its glossary (R45). Of terms that stand in each other the longest counts; a word in
 * Latin letters counts only as a whole word. The glossary itself is no text.
 *
 * @param byId number of uses by the term's id; terms that are used nowhere have 0
 */
public record TermUses(Map<String, Integer> byId) {

	/** Several words in one entry: 4G、5G、6G. */
	private static final Pattern SEVERAL = Pattern.compile("[、/／,，;；]");

	public TermUses {
		byId = Map.copyOf(byId);
	}

	/** Counts the uses of all terms of a plan; stops with nothing when cancelled. */
	public static TermUses of(PlanSnapshot snapshot, BooleanSupplier cancelled) {
		Map<String, Set<String>> idsByWord = new HashMap<>();
		Map<String, Integer> uses = new HashMap<>();
		for (TermLine line : TermLine.of(snapshot.plan())) {
			uses.put(line.term().getId(), 0);
			words(line.term()).forEach(word -> idsByWord.computeIfAbsent(word, first -> new HashSet<>()).add(line.term().getId()));
		}
		if (idsByWord.isEmpty()) {
			return new TermUses(uses);
		}
		Pattern any = anyOf(idsByWord.keySet());
		TreeIterator<EObject> contents = snapshot.plan().eAllContents();
		while (contents.hasNext() && !cancelled.getAsBoolean()) {
			EObject object = contents.next();
			if (object instanceof Glossary) {
				contents.prune();
				continue;
			}
			for (String text : texts(object)) {
				Matcher hits = any.matcher(fold(text));
				while (hits.find()) {
					idsByWord.get(hits.group()).forEach(id -> uses.merge(id, 1, Integer::sum));
				}
			}
		}
		return new TermUses(uses);
	}

	private static Set<String> words(Term term) {
		Set<String> words = new HashSet<>();
		if (term.getTerm() != null) {
			for (String word : SEVERAL.split(fold(term.getTerm()))) {
				if (!word.isBlank()) {
					words.add(word.strip());
				}
			}
		}
		return words;
	}

	/** The longest word is tried first, so that 10G-PON is not taken for PON. */
	private static Pattern anyOf(Set<String> words) {
		return Pattern.compile(words.stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
				.map(TermUses::whole).collect(Collectors.joining("|")));
	}

	private static String whole(String word) {
		String before = isLatin(word.charAt(0)) ? "(?<![a-z0-9])" : "";
		String after = isLatin(word.charAt(word.length() - 1)) ? "(?![a-z0-9])" : "";
		return before + Pattern.quote(word) + after;
	}

	private static boolean isLatin(char character) {
		return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
	}

	private static List<String> texts(EObject object) {
		List<String> texts = new ArrayList<>();
		switch (object) {
		case ProjectItem item -> {
			texts.add(item.getTitle());
			texts.add(item.getText());
		}
		case Passage passage -> texts.add(passage.getText());
		case Section section -> texts.add(section.getTitle());
		case KeyProject box -> texts.add(box.getTitle());
		case Indicator indicator -> texts.add(indicator.getName());
		case TextRow row -> texts.addAll(row.getCells());
		default -> { }
		}
		texts.removeIf(text -> text == null || text.isEmpty());
		return texts;
	}

	private static String fold(String text) {
		return Glyphs.fold(text).toLowerCase(Locale.ROOT);
	}
}
