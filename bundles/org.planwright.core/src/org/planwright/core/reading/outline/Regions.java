package org.planwright.core.reading.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.reading.structure.FrontMatter.Level;

/**
 * The area that a plan speaks for.
 *
 * @param name without 省 or 市; 全国 for a national plan
 * @param level who adopted the plan
 */
record Regions(String name, Level level) {

	private static final List<String> PROVINCES = List.of("北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽",
			"福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "台湾", "内蒙古", "广西", "西藏", "宁夏", "新疆",
			"香港", "澳门", "新疆生产建设兵团");
	private static final Pattern COUNTY = Pattern.compile("^(?:[\\p{IsHan}]{2,8}?[省市州盟])*?([\\p{IsHan}]{1,8}?)(?:自治县|县|区|旗)(?!域|块链|间|别)");
	private static final Pattern CITY = Pattern.compile("^(?:[\\p{IsHan}]{2,5}省)?([\\p{IsHan}]{2,10}?)(?:市|自治州|州|盟|地区)(?!场|政|域|县)");
	private static final Pattern NATIONAL_WORDS = Pattern.compile("我国|全国各");
	private static final Pattern LOCAL_WORDS = Pattern.compile("[我全本](?:省|市|区|县|州|自治区)(?!域)");
	/** A province that the list does not have. */
	private static final Pattern OTHER_PROVINCE = Pattern.compile("^([\\p{IsHan}]{2,3})省(?!级|内|域)");
	private static final Pattern NATIONAL_ORGAN = Pattern.compile("^(?:国务院|国家|中共中央|全国|中国|中华人民共和国|[\\p{IsHan}]{2,12}部(?:办公厅)?$|.*(?:工业和信息化部|总局|总署)$)");

	/** The area named at the head of a title or of a publisher's name; empty where none is. */
	static Optional<Regions> at(String words) {
		String text = words.replaceAll("[\\s“”《》]", "");
		for (String province : PROVINCES) {
			if (text.startsWith(province)) {
				return Optional.of(below(text, province));
			}
		}
		if (NATIONAL_ORGAN.matcher(text).find()) {
			return Optional.of(new Regions("全国", Level.NATIONAL));
		}
		Matcher other = OTHER_PROVINCE.matcher(text);
		if (other.find()) {
			return Optional.of(below(text, other.group(1)));
		}
		Matcher county = COUNTY.matcher(text);
		if (county.find() && county.end() <= 12 && !text.startsWith("自治区")) {
			return Optional.of(new Regions(county.group(1).endsWith("新") ? county.group(1) + "区" : county.group(1), Level.COUNTY));
		}
		Matcher city = CITY.matcher(text);
		return city.find() && city.end() <= 12 ? Optional.of(new Regions(city.group(1), Level.CITY)) : Optional.empty();
	}

	/** 浙江省杭州市… speaks for Hangzhou, 浙江省信息通信业… for the province. */
	private static Regions below(String text, String province) {
		String rest = text.substring(province.length()).replaceFirst("^(?:维吾尔|壮族|回族)?(?:省|市|自治区|特别行政区)", "");
		boolean municipality = List.of("北京", "天津", "上海", "重庆").contains(province);
		Matcher county = COUNTY.matcher(rest);
		if (county.find() && county.end() <= 6 && municipality) {
			return new Regions(county.group(1), Level.COUNTY);
		}
		Matcher city = CITY.matcher(rest);
		if (!municipality && city.find() && city.end() <= 6) {
			Matcher inner = COUNTY.matcher(rest.substring(city.end()));
			return inner.find() && inner.end() <= 6 ? new Regions(inner.group(1), Level.COUNTY) : new Regions(city.group(1), Level.CITY);
		}
		return new Regions(province, Level.PROVINCE);
	}

	/**
	 * The area that a text speaks for: the whole country where it says 我国 and never 我省 or 我市, else the province that it names most
	 * often.
	 *
	 * @param anyProvince whether the names of provinces tell anything, since nothing else does
	 */
	static Optional<Regions> spokenFor(String text, boolean anyProvince) {
		if (NATIONAL_WORDS.matcher(text).find() && !LOCAL_WORDS.matcher(text).find()) {
			return Optional.of(new Regions("全国", Level.NATIONAL));
		}
		return anyProvince ? mostNamed(text) : Optional.empty();
	}

	private static Optional<Regions> mostNamed(String text) {
		String best = null;
		int most = 0;
		for (String province : PROVINCES) {
			int count = 0;
			for (int i = text.indexOf(province); i >= 0; i = text.indexOf(province, i + province.length())) {
				count++;
			}
			if (count > most) {
				most = count;
				best = province;
			}
		}
		return best == null ? Optional.empty() : Optional.of(new Regions(best, Level.PROVINCE));
	}
}
