package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.Block;
import org.planwright.model.Paragraph;
import org.planwright.model.Section;

/**
 * Who leads a task and who takes part, as the task's own text says at its end: （省发展改革委、省经信厅牵头，省财政厅配合）, or
 * 牵头单位：…；责任单位：… in or without brackets. Nothing is guessed: where the words don't say which part an office has, there is none.
 *
 * @param lead     the leading offices as printed, joined by 、; empty where none is named
 * @param offices  the others, in their order
 * @param passage  the paragraph that says so
 * @param quote    its words, brackets left out
 */
public record NamedDuty(String lead, List<String> offices, Paragraph passage, String quote) {

	private static final String AND = "、";
	private static final String OPENING = "（(〔[【";
	private static final String CLOSING = "）)〕]】";
	private static final Pattern TAIL = Pattern.compile("[。；;，,\\s]*$");

	/** A label and what it is about, up to the next one. */
	private static final Pattern LABELLED = Pattern.compile("(牵头|主办|负责|责任|配合|协办|参与|参加|实施)(?:责任)?(?:单位|部门)[：:]");
	/** What a group of offices does, at the end of its words. */
	private static final Pattern LEADS = Pattern.compile("(?:共同|联合)?(?:牵头(?:负责)?|主办|总牵头)$");
	private static final Pattern TAKES_PART = Pattern.compile("(?:等(?:部门|单位)?)?(?:(?:按照?|依)(?:照)?(?:各自)?职责(?:分工)?(?:分别)?)?(?:共同|分别)?(?:负责|配合|参与|参加|协办|协同|落实|实施)(?:落实|实施|推进|配合)?$");
	private static final Pattern SENTENCE = Pattern.compile("[，,；;。]");
	private static final Pattern OFFICE = Pattern.compile(
			".{1,28}(?:委|厅|局|办|办公室|部|署|院|会|中心|公司|集团|政府|行|支行|分行|团省委|管委会|总队|大学|单位|部门|社|台|联|党委|联席会议|专班|机构|领导小组|站|馆|所|校|[省市县区州盟旗])");
	private static final int LONGEST = 30;

	public NamedDuty {
		offices = List.copyOf(offices);
		Objects.requireNonNull(lead, "lead");
		Objects.requireNonNull(passage, "passage");
	}

	/**
	 * What the own text of a task says, without that of the sections under it.
	 *
	 * @return empty where it names no office with its part
	 */
	public static Optional<NamedDuty> of(Section task) {
		for (Block block : task.getBlocks().reversed()) {
			if (block instanceof Paragraph paragraph && paragraph.getText() != null && !paragraph.getText().isBlank()) {
				return of(paragraph);
			}
		}
		return Optional.empty();
	}

	private static Optional<NamedDuty> of(Paragraph paragraph) {
		String text = TAIL.matcher(paragraph.getText()).replaceFirst("");
		String words = inBrackets(text).or(() -> afterLabel(text)).orElse("");
		Draft draft = new Draft();
		boolean understood = LABELLED.matcher(words).find() ? draft.readLabels(words) : draft.readParts(words);
		return understood && draft.isComplete()
				? Optional.of(new NamedDuty(String.join(AND, draft.lead), draft.offices, paragraph, words)) : Optional.empty();
	}

	/** The words in the brackets that the text ends in; brackets within them belong to them. */
	private static Optional<String> inBrackets(String text) {
		if (text.isEmpty() || CLOSING.indexOf(text.charAt(text.length() - 1)) < 0) {
			return Optional.empty();
		}
		int depth = 0;
		for (int i = text.length() - 1; i >= 0; i--) {
			if (CLOSING.indexOf(text.charAt(i)) >= 0) {
				depth++;
			} else if (OPENING.indexOf(text.charAt(i)) >= 0 && --depth == 0) {
				return Optional.of(TAIL.matcher(text.substring(i + 1, text.length() - 1)).replaceFirst(""));
			}
		}
		return Optional.empty();
	}

	/** The words from the first label on, where a sentence or the paragraph begins with it. */
	private static Optional<String> afterLabel(String text) {
		Matcher label = LABELLED.matcher(text);
		boolean begins = label.find() && (label.start() == 0 || "。；;\n".indexOf(text.charAt(label.start() - 1)) >= 0);
		return begins ? Optional.of(text.substring(label.start())) : Optional.empty();
	}

	/** What was understood so far. */
	private static final class Draft {

		private final List<String> lead = new ArrayList<>();
		private final List<String> offices = new ArrayList<>();

		boolean isComplete() {
			return !lead.isEmpty() || !offices.isEmpty();
		}

		boolean readLabels(String words) {
			Matcher label = LABELLED.matcher(words);
			if (!label.lookingAt()) {
				return false;
			}
			boolean more = true;
			while (more) {
				boolean leads = label.group(1).equals("牵头") || label.group(1).equals("主办");
				int from = label.end();
				more = label.find();
				String named = TAIL.matcher(words.substring(from, more ? label.start() : words.length())).replaceFirst("");
				if (!add(named, leads, false)) {
					return false;
				}
			}
			return true;
		}

		/** Groups of offices, each with its part at its end; 由…会同… names the one that leads first. */
		boolean readParts(String words) {
			int from = 0;
			for (int i = 0; i <= words.length(); i++) {
				boolean breaks = i == words.length() || SENTENCE.matcher(words.substring(i, i + 1)).matches();
				if (breaks && isPart(words.substring(from, i))) {
					if (!addPart(words.substring(from, i))) {
						return false;
					}
					from = i + 1;
				}
			}
			return from > words.length();
		}

		private static boolean isPart(String words) {
			return LEADS.matcher(words).find() || TAKES_PART.matcher(words).find();
		}

		private boolean addPart(String words) {
			Matcher leads = LEADS.matcher(words);
			String named = leads.find() ? words.substring(0, leads.start()) : TAKES_PART.matcher(words).replaceFirst("");
			String bare = named.startsWith("由") ? named.substring(1) : named;
			int with = bare.indexOf("会同");
			if (with > 0) {
				return add(bare.substring(0, with), true, true) && add(bare.substring(with + 2), false, true);
			}
			return add(bare, LEADS.matcher(words).find(), true);
		}

		/** @param known whether names must look like those of offices, as words in brackets may be about anything */
		private boolean add(String named, boolean leads, boolean known) {
			List<String> names = split(named);
			boolean right = !names.isEmpty() && names.stream().allMatch(name -> name.length() <= LONGEST && (!known || OFFICE.matcher(name).matches()));
			if (right) {
				names.stream().filter(name -> !lead.contains(name) && !offices.contains(name)).forEach((leads ? lead : offices)::add);
			}
			return right;
		}
	}

	/**
	 * The offices of a list as people write it, separated by 、 or other signs; signs in brackets separate nothing, and neither do those in
	 * 各市、县（市、区）人民政府.
	 */
	public static List<String> split(String list) {
		List<String> names = new ArrayList<>();
		StringBuilder name = new StringBuilder();
		int depth = 0;
		for (int i = 0; i < list.length(); i++) {
			char sign = list.charAt(i);
			depth += OPENING.indexOf(sign) >= 0 ? 1 : CLOSING.indexOf(sign) >= 0 ? -1 : 0;
			boolean apart = depth <= 0 && "、，,；;\n\t".indexOf(sign) >= 0;
			if (apart && !isPlaces(name)) {
				add(names, name);
			} else {
				name.append(sign);
			}
		}
		add(names, name);
		return names;
	}

	/** 各市 and the like go on with the smaller places. */
	private static boolean isPlaces(CharSequence name) {
		return Pattern.matches("\\s*各(?:设区的?)?[省市州盟县区](?:[、，][市州盟县区])*", name);
	}

	private static void add(List<String> names, StringBuilder name) {
		String bare = name.toString().strip().replaceFirst("等(?:有关|相关)?(?:部门|单位)?$", "").strip();
		name.setLength(0);
		if (!bare.isEmpty() && !names.contains(bare)) {
			names.add(bare);
		}
	}
}
