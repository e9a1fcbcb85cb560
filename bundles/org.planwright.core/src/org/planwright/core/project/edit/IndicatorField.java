package org.planwright.core.project.edit;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.model.PlanPackage.Literals;

/** The columns of an indicator table that can be typed into. */
public enum IndicatorField {
	/** 序号. */
	NO(Literals.INDICATOR__NO),
	/** 类别. */
	CATEGORY(Literals.INDICATOR__CATEGORY),
	/** 指标名称; a unit, price base or mark typed in brackets goes where it belongs. */
	NAME(Literals.INDICATOR__PRINTED_NAME),
	/** 计量单位. */
	UNIT(Literals.INDICATOR__UNIT),
	/** 价格基准. */
	PRICE_BASE(Literals.INDICATOR__PRICE_BASE),
	/** 基期值. */
	BASELINE(Literals.INDICATOR__BASELINE),
	/** 目标值. */
	TARGET(Literals.INDICATOR__TARGET),
	/** 年均增速或累计变化. */
	CHANGE(Literals.INDICATOR__CHANGE),
	/** 属性. */
	ATTRIBUTE(Literals.INDICATOR__ATTRIBUTE),
	/** 别名, separated by 、 or a comma. */
	ALIASES(Literals.INDICATOR__ALIASES);

	private final EStructuralFeature feature;

	IndicatorField(EStructuralFeature feature) {
		this.feature = feature;
	}

	/** The feature of an indicator that the cell shows as it is printed. */
	public EStructuralFeature feature() {
		return feature;
	}

	/** The column that shows a feature; empty for a feature that no column shows, and for null. */
	public static Optional<IndicatorField> of(EStructuralFeature feature) {
		return Arrays.stream(values()).filter(field -> field.feature == feature).findFirst();
	}
}
