package org.planwright.core.figure;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of an indicator says by itself: which way is better, what it is measured in, whether its parts add up. */
public final class IndicatorSense {

	/** Which way is better. */
	public enum Way {
		/** 越高越好. */
		HIGHER,
		/** 越低越好. */
		LOWER
	}

	/** What a name that ends so measures, whatever it speaks of before: 投诉处理及时率 is no rate of complaints. */
	private static final Pattern GOOD_END = Pattern.compile("(?:及时率|达标率|合格率|处置率|处理率|办结率|覆盖率|普及率|通达率|参保率|满意度|满意率|满意指数|满意|优良率|"
			+ "优良天数(?:比率|比例)?|巩固率|成功率|控制率|治愈率|入学率|入园率|城镇化率|知晓率|利用率|自给率|回收率|渗透率|联网率|接入率|整改率|保障率|预期寿命)$");
	private static final Pattern REDUCTION = Pattern.compile("(?:下降|降低|减少|削减|压减)(?:幅度|率|比例|比率|量|额)?$|降幅$");
	private static final Pattern LOWER = Pattern.compile("PUE|电能利用效率|能耗|电耗|排放|时延|延时|丢包|失业|死亡|患病|发病|发生率|投诉率|事故|辍学|赤字|负债|资费|用水量|贫困|浓度");
	/** Figures that swing with the economy, and stocks of land, people and use that are held within bounds rather than driven one way. */
	private static final Pattern CONTROLLED = Pattern.compile("失业|物价|消费价格|CPI|赤字|负债|杠杆|涨幅|保有量|耕地|农田|岸线|湿地|林地|红线|粮食|控制|用水总量|消费总量|排放总量|"
			+ "建设用地|开发强度|人口(?:总量|规模|数)?$");

	private static final Pattern MONEY = Pattern.compile("(?:收入|投资|投资额|产值|增加值|生产总值|销售额|交易额|营业额|成交额|零售额|零售总额|利润|利润总额|税收|经费|支出|业务总量|进出口总额)$");
	private static final Pattern SHARE = Pattern
			.compile("占比$|比重$|占.+(?:比例|份额)$|(?:普及|覆盖|通达|及时|达标|合格|参保|渗透|利用|城镇化|满意|入学|入园|巩固|处置|处理|成功|完成|失业|登记|开通|联网|接入|签约)率$");
	private static final Pattern COUNT = Pattern.compile("(?:基站|用户|端口|机架|企业|人|户|家|节点|专网|终端|连接|注册|场景|站点|项目|平台|专利|机构|床位|师|岗位)数(?:量)?$|数量$");
	private static final Pattern DATA_RATE = Pattern.compile("带宽$|(?<!加)速率$");
	private static final Pattern LENGTH = Pattern.compile("(?:线路|光缆|管道|航道|河道)(?:总)?长度$|里程$");
	/** Dimensions that say plainly what is measured, so that one of them against another is no matter of taste. */
	private static final Set<Dimension> PLAIN = EnumSet.of(Dimension.MONEY, Dimension.COUNT, Dimension.RATIO, Dimension.DATA_RATE,
			Dimension.LENGTH, Dimension.AREA, Dimension.MASS, Dimension.TIME, Dimension.VOLUME);

	private static final Pattern AVERAGE = Pattern.compile("每|人均|户均|月均|日均|年均|平均|均价|峰值|最高|最低|最大|速率|速度|时延|寿命|年限|年龄|价格|资费|浓度|强度|密度|水平|指数|系数|温度|效率");
	private static final Set<Dimension> ADDITIVE = EnumSet.of(Dimension.MONEY, Dimension.COUNT, Dimension.DATA_RATE, Dimension.DATA_VOLUME,
			Dimension.COMPUTING, Dimension.LENGTH, Dimension.AREA, Dimension.VOLUME, Dimension.MASS, Dimension.COAL, Dimension.ENERGY,
			Dimension.POWER);

	private static final Pattern WHOLE_SHARE = Pattern
			.compile("(?:覆盖率|通达率|及时率|合格率|达标率|优良率|优良天数比率|参保率|满意率|满意度|成功率|处置率|处理率|利用率|城镇化率|巩固率|知晓率|签约率|联网率|接入率|流量占比|用户占比|端口占比|基站占比)$");
	private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
	private static final Pattern SCORE = Pattern.compile("满意(?:度|指数|率)$");
	private static final Pattern MAY_EXCEED = Pattern.compile("毛入|毛覆盖|累计|倍");

	private IndicatorSense() {
	}

	/** Which way is better, by the name alone; empty where it does not say. */
	public static Optional<Way> betterWay(String name) {
		String plain = plain(name);
		if (GOOD_END.matcher(plain).find() || REDUCTION.matcher(plain).find()) {
			return Optional.of(Way.HIGHER);
		}
		return LOWER.matcher(plain).find() ? Optional.of(Way.LOWER) : Optional.empty();
	}

	/** Tells whether the indicator is held within bounds, as unemployment and prices are, rather than driven one way year by year. */
	public static boolean isControlled(String name) {
		return CONTROLLED.matcher(plain(name)).find();
	}

	/** What an indicator of this name is measured in (R18); empty where the name leaves it open. */
	public static Optional<Dimension> dimension(String name) {
		String plain = withoutBrackets(plain(name));
		if (SHARE.matcher(plain).find()) {
			return Optional.of(Dimension.RATIO);
		}
		if (MONEY.matcher(plain).find()) {
			return Optional.of(Dimension.MONEY);
		}
		if (DATA_RATE.matcher(plain).find()) {
			return Optional.of(Dimension.DATA_RATE);
		}
		if (LENGTH.matcher(plain).find()) {
			return Optional.of(Dimension.LENGTH);
		}
		return COUNT.matcher(plain).find() ? Optional.of(Dimension.COUNT) : Optional.empty();
	}

	/** Tells whether the name is that of an amount of money. */
	static boolean isMoney(String name) {
		return MONEY.matcher(withoutBrackets(plain(name))).find();
	}

	/**
	 * Tells whether a unit contradicts what the name measures: 占比 in 万户, 收入 in 个. A scale word alone and a unit unknown do not, nor
	 * does an amount of money in per cent: 工业增加值（%） is how its growth is often called.
	 */
	public static boolean contradicts(String name, Unit unit) {
		Optional<Dimension> expected = dimension(name);
		if (expected.isEmpty() || expected.get() == unit.dimension() || !PLAIN.contains(unit.dimension()) || unit.isScaleOnly()) {
			return false;
		}
		return !(expected.get() == Dimension.MONEY && unit.dimension() == Dimension.RATIO);
	}

	/** Tells whether parts of such a quantity make up the whole by addition (R25), as averages, shares and scores do not. */
	public static boolean isAdditive(String name, Unit unit) {
		return ADDITIVE.contains(unit.dimension()) && !AVERAGE.matcher(plain(name)).find();
	}

	/** Tells whether it is an average, a speed or a strength, which a part of the country has as much of as the whole. */
	public static boolean isAverage(String name) {
		return AVERAGE.matcher(plain(name)).find();
	}

	/** Tells whether it is a share of a whole that it cannot exceed (R21); 普及率 counts more than one thing a person and may. */
	public static boolean isShareOfWhole(String name) {
		String plain = plain(name);
		return WHOLE_SHARE.matcher(plain).find() && !MAY_EXCEED.matcher(plain).find();
	}

	/** Tells whether it is a score out of a hundred, such as 满意指数. */
	public static boolean isScoreOfHundred(String name) {
		return SCORE.matcher(plain(name)).find();
	}

	/** Tells whether it is the power usage effectiveness of data centres, which cannot be less than one. */
	public static boolean isPowerUsageEffectiveness(String name) {
		String plain = plain(name);
		return plain.contains("PUE") || plain.contains("电能利用效率");
	}

	private static String plain(String name) {
		return Glyphs.fold(Objects.requireNonNullElse(name, "")).replace(" ", "");
	}

	private static String withoutBrackets(String name) {
		return name.indexOf('(') < 0 ? name : BRACKETS.matcher(name).replaceAll("");
	}
}
