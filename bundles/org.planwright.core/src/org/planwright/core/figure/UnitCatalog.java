package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units that plans use, with their dimension and their exact factor to the base unit of that dimension (R18). */
final class UnitCatalog {

	/** A unit without its scale word. {@code base} names the unit that {@code factor} converts to. */
	record Entry(Dimension dimension, String base, BigDecimal factor) {
	}

	/** Scale words, the longest first, so that 百万 is not read as 百 and a counter 万. */
	static final Map<String, BigDecimal> SCALES = scales();
	private static final Map<String, Entry> ENTRIES = entries();

	/** A printed unit directly after a number: the longest known one, with a scale word before it or a scale word alone. */
	static final String PRINTED = printed();

	private UnitCatalog() {
	}

	/** Looks a unit up as printed, without a scale word; letters match whatever their case, where that is unambiguous. */
	static Optional<Entry> find(String name) {
		Entry exact = ENTRIES.get(name);
		return Optional.ofNullable(exact != null ? exact : ENTRIES.get(name.toLowerCase(Locale.ROOT)));
	}

	private static Map<String, BigDecimal> scales() {
		Map<String, BigDecimal> scales = new LinkedHashMap<>();
		String[] words = {"万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "亿", "万", "千", "百", "十"};
		int[] powers = {12, 11, 10, 9, 7, 6, 5, 8, 4, 3, 2, 1};
		for (int i = 0; i < words.length; i++) {
			scales.put(words[i], BigDecimal.ONE.scaleByPowerOfTen(powers[i]));
		}
		return scales;
	}

	private static Map<String, Entry> entries() {
		Map<String, Entry> entries = new LinkedHashMap<>();
		put(entries, Dimension.MONEY, "元", "1", "元", "元人民币", "块");
		put(entries, Dimension.MONEY, "美元", "1", "美元");
		for (String counter : ("个 户 人 家 座 架 件 艘 台 套 条 项 次 人次 户次 辆次 批次 名 位 所 处 辆 起 款 部 张 只 头 株 批 对 组 类 种 例 床 站 支 场 "
				+ "颗 枚 册 篇 家次 人日 人年 人天 芯 路 片 宗 笔 份 间 栋 幢 标准机架 机架 端口 级 期 届 门 课时 学时 孔 端 线 副 粒 段 台套 标台 架次 车位 泊位 标箱 标准箱 TEU 羽 吨公里 人公里").split(" ")) {
			put(entries, Dimension.COUNT, counter, "1", counter);
		}
		putRates(entries);
		putVolumes(entries);
		putComputing(entries);
		put(entries, Dimension.RATIO, "%", "1", "%", "％", "百分比");
		put(entries, Dimension.RATIO, "%", "0.1", "‰");
		put(entries, Dimension.RATIO, "%", "0.001", "1/10万", "/10万", "1/十万", "/十万");
		put(entries, Dimension.POINTS, "百分点", "1", "百分点", "个百分点", "pct", "pp");
		put(entries, Dimension.MULTIPLE, "倍", "1", "倍");
		put(entries, Dimension.LENGTH, "公里", "1", "公里", "千米", "km", "皮长公里", "芯公里", "纤芯公里", "沟公里", "杆公里", "管程公里");
		put(entries, Dimension.LENGTH, "公里", "0.001", "米", "m");
		put(entries, Dimension.AREA, "亩", "1", "亩");
		put(entries, Dimension.AREA, "亩", "15", "公顷");
		put(entries, Dimension.AREA, "亩", "0.0015", "平方米", "㎡", "m2", "m²");
		put(entries, Dimension.AREA, "亩", "1500", "平方公里", "平方千米", "km2", "km²");
		put(entries, Dimension.VOLUME, "立方米", "1", "立方米", "m3", "m³");
		put(entries, Dimension.MASS, "吨", "1", "吨");
		put(entries, Dimension.MASS, "吨", "1", "吨二氧化碳", "吨二氧化碳当量");
		put(entries, Dimension.MASS, "吨", "0.001", "千克", "公斤", "kg");
		put(entries, Dimension.MASS, "吨", "0.0005", "斤");
		put(entries, Dimension.MASS, "吨", "0.000001", "克");
		put(entries, Dimension.MASS, "吨", "0.000000001", "毫克", "mg");
		put(entries, Dimension.MASS, "吨", "0.000000000001", "微克", "μg", "µg");
		put(entries, Dimension.COAL, "吨标准煤", "1", "吨标准煤", "吨标煤", "tce");
		put(entries, Dimension.COAL, "吨标准煤", "0.001", "千克标准煤", "公斤标准煤", "kgce");
		put(entries, Dimension.ENERGY, "千瓦时", "1", "千瓦时", "度", "kwh");
		put(entries, Dimension.POWER, "千瓦", "1", "千瓦", "kw", "千伏安");
		put(entries, Dimension.POWER, "千瓦", "1000", "兆瓦", "mw");
		put(entries, Dimension.POWER, "千瓦", "1000000", "吉瓦", "gw");
		put(entries, Dimension.TIME, "秒", "1", "秒", "s");
		put(entries, Dimension.TIME, "秒", "0.001", "毫秒", "ms");
		put(entries, Dimension.TIME, "秒", "60", "分钟");
		put(entries, Dimension.TIME, "秒", "3600", "小时");
		put(entries, Dimension.TIME, "秒", "86400", "天", "日", "工作日", "个工作日");
		put(entries, Dimension.AGE, "岁", "1", "岁");
		put(entries, Dimension.SPAN, "年", "1", "年");
		put(entries, Dimension.SCORE, "分", "1", "分");
		return entries;
	}

	private static void putRates(Map<String, Entry> entries) {
		String[] letters = {"", "k", "m", "g", "t", "p"};
		String[] words = {"", "千", "兆", "吉", "太", "拍"};
		for (int i = 0; i < letters.length; i++) {
			String factor = BigDecimal.ONE.scaleByPowerOfTen(3 * i).toPlainString();
			for (String form : new String[] {"bps", "bit/s", "b/s", "bits/s", "bit/秒"}) {
				put(entries, Dimension.DATA_RATE, "bps", factor, letters[i] + form);
			}
			put(entries, Dimension.DATA_RATE, "bps", factor, words[i] + "比特每秒", words[i] + "比特/秒", words[i] + "位每秒");
			if (i > 1) {
				put(entries, Dimension.DATA_RATE, "bps", factor, letters[i].toUpperCase(Locale.ROOT), letters[i] + "bit", words[i] + "比特");
			}
		}
	}

	private static void putVolumes(Map<String, Entry> entries) {
		String letters = "kmgtpez";
		String[] words = {"千", "兆", "吉", "太", "拍", "艾", "泽"};
		for (int i = 0; i < letters.length(); i++) {
			String factor = BigDecimal.ONE.scaleByPowerOfTen(3 * (i + 1)).toPlainString();
			put(entries, Dimension.DATA_VOLUME, "字节", factor, letters.charAt(i) + "b", words[i] + "字节");
		}
		put(entries, Dimension.DATA_VOLUME, "字节", "1", "字节");
	}

	private static void putComputing(Map<String, Entry> entries) {
		String letters = "gtpez";
		for (int i = 0; i < letters.length(); i++) {
			String factor = BigDecimal.ONE.scaleByPowerOfTen(3 * (i + 3)).toPlainString();
			put(entries, Dimension.COMPUTING, "FLOPS", factor, letters.charAt(i) + "flops", letters.charAt(i) + "flop/s");
		}
		String[][] spoken = {{"百亿亿次", "1000000000000000000"}, {"千万亿次", "1000000000000000"}, {"亿亿次", "10000000000000000"},
				{"万亿次", "1000000000000"}};
		for (String[] words : spoken) {
			put(entries, Dimension.COMPUTING, "FLOPS", words[1], "每秒" + words[0] + "浮点运算", "每秒" + words[0], words[0] + "浮点运算/秒",
					words[0] + "/秒",
					words[0] + "每秒", words[0] + "浮点运算每秒");
		}
	}

	private static void put(Map<String, Entry> entries, Dimension dimension, String base, String factor, String... names) {
		for (String name : names) {
			entries.put(name, new Entry(dimension, base, new BigDecimal(factor)));
		}
	}

	/**
	 * Names by the sign that they begin with, so parted that few are tried at any text. Written with as few brackets as can be: what a match
	 * costs grows with their number, whether they are met or not.
	 */
	private static String alternatives(List<List<String>> byFirstSign) {
		if (byFirstSign.size() == 1) {
			return ofOneSign(byFirstSign.getFirst());
		}
		int half = byFirstSign.size() / 2;
		List<List<String>> lower = byFirstSign.subList(0, half);
		String first = alternatives(lower);
		return String.format("(?=[\\u%04x-\\u%04x])%s|%s", (int) firstSign(lower.getFirst().getFirst()), (int) firstSign(lower.getLast().getFirst()),
				half == 1 ? first : "(?:" + first + ")", alternatives(byFirstSign.subList(half, byFirstSign.size())));
	}

	/** Names that begin with the same sign, the longest first. */
	private static String ofOneSign(List<String> names) {
		if (names.size() == 1) {
			return Pattern.quote(names.getFirst()) + end(names.getFirst());
		}
		return names.stream().map(name -> (name.length() == 1 ? "" : Pattern.quote(name.substring(1))) + end(name))
				.collect(Collectors.joining("|", Pattern.quote(names.getFirst().substring(0, 1)) + "(?:", ")"));
	}

	/** No letter stands behind a name of letters; in 50万人年均增长 and 50万吨二氧化碳排放 the unit ends sooner. */
	private static String end(String name) {
		if (name.matches("人[年日天]")) {
			return "(?![均平底初末内前中然])";
		}
		if (name.equals("吨二氧化碳")) {
			return "(?![排减])";
		}
		return name.chars().allMatch(c -> c < 128 && Character.isLetter(c)) ? "(?![A-Za-z])" : "";
	}

	private static char firstSign(String name) {
		return Character.toLowerCase(name.charAt(0));
	}

	private static String printed() {
		String names = alternatives(new ArrayList<>(ENTRIES.keySet().stream().sorted((a, b) -> b.length() - a.length())
				.collect(Collectors.groupingBy(UnitCatalog::firstSign, TreeMap::new, Collectors.toList())).values()));
		String scale = Stream.of("万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "亿", "万", "千", "百").collect(Collectors.joining("|"));
		String one = "(?:(?:" + scale + ")?\\s?(?:" + names + ")|" + scale + ")";
		return "(?i:" + one + "(?:\\s?/\\s?(?:(?:" + scale + ")?(?:" + names + ")))?)";
	}
}
