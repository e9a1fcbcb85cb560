package org.planwright.core.reading.box;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.source.PlacedText;

/**
 * The label of a field inside a box: 工程目标：, 建设内容：, 责任单位：.
 *
 * @param kind what the field holds
 * @param label the label as printed, without the colon
 * @param rest what follows on the same line; empty where the label stands alone
 */
record FieldLabel(Kind kind, PlacedText label, PlacedText rest) {

	/** What a field holds. */
	enum Kind {
		/** What is to be reached. */
		GOAL,
		/** What is to be done. */
		CONTENT,
		/** Place, size, time, office in charge. */
		OTHER
	}

	private static final String KIND_OF = "(?:工程|建设|行动|项目|主要|总体|预期|发展|重点|实施|具体|专项|计划|任务|创建)?";
	private static final Pattern LABEL = Pattern.compile("^[\\[(]?(?<label>" + KIND_OF + "(?:建设|工作)?(?:(?<goal>目标)|(?<content>内容|任务|举措|措施|重点|方向|路径)|(?<other>地点|规模|周期|期限|年限|时间|性质|单位|部门|投资|主体|思路))"
			+ "(?:与(?:内容|任务))?)[\\])]?\\s*(?:[:：]\\s*|$)");
	private static final Pattern OTHER = Pattern.compile("^[\\[(]?(?<label>(?:责任|牵头|配合|参与|建设|实施|承担)(?:单位|部门|主体)|投资(?:估算|规模)|总投资|资金来源)[\\])]?\\s*[:：]\\s*");

	/** The label alone. */
	FieldLabel withoutRest() {
		return new FieldLabel(kind, label, PlacedText.of("", label.lastLine()));
	}

	static Optional<FieldLabel> of(PlacedText text) {
		String folded = Glyphs.fold(text.text());
		Matcher other = OTHER.matcher(folded);
		if (other.find()) {
			return Optional.of(new FieldLabel(Kind.OTHER, text.substring(other.start("label"), other.end("label")), text.substring(other.end())));
		}
		Matcher label = LABEL.matcher(folded);
		if (!label.find()) {
			return Optional.empty();
		}
		Kind kind = label.group("goal") != null ? Kind.GOAL : label.group("content") != null ? Kind.CONTENT : Kind.OTHER;
		return Optional.of(new FieldLabel(kind, text.substring(label.start("label"), label.end("label")), text.substring(label.end()).strip()));
	}
}
