package org.planwright.core.check;

import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.Messages;
import org.planwright.model.PlanPackage;

/** The cells of an indicator's row. */
public enum Column {
	/** 序号. */
	NO(PlanPackage.Literals.INDICATOR__NO),
	/** 指标名称. */
	NAME(PlanPackage.Literals.INDICATOR__PRINTED_NAME),
	/** 单位. */
	UNIT(PlanPackage.Literals.INDICATOR__UNIT),
	/** 价格基准. */
	PRICE_BASE(PlanPackage.Literals.INDICATOR__PRICE_BASE),
	/** 基期值. */
	BASELINE(PlanPackage.Literals.INDICATOR__BASELINE),
	/** 目标值. */
	TARGET(PlanPackage.Literals.INDICATOR__TARGET),
	/** 年均增速或累计变化. */
	CHANGE(PlanPackage.Literals.INDICATOR__CHANGE),
	/** 属性. */
	ATTRIBUTE(PlanPackage.Literals.INDICATOR__ATTRIBUTE);

	private final EStructuralFeature feature;

	Column(EStructuralFeature feature) {
		this.feature = feature;
	}

	/** The feature of an indicator that the cell shows. */
	public EStructuralFeature feature() {
		return feature;
	}

	/** The word for people. */
	public String title() {
		return Messages.text("check.column." + name().toLowerCase(Locale.ROOT).replace('_', '.'));
	}
}
