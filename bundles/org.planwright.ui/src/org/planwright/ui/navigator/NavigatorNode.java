package org.planwright.ui.navigator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.planwright.model.Identified;
import org.planwright.ui.search.NameMatch;

/**
 * A line of the navigator. Its children are made when they are first asked for.
 */
public final class NavigatorNode {

	/** The lists that a plan's line has after its chapters. */
	public enum Group {
		/** 指标 */
		INDICATORS,
		/** 重点工程 */
		BOXES,
		/** 名词解释 */
		TERMS
	}

	private final NavigatorNode parent;
	private final Identified object;
	private final Group group;
	private final String label;
	private final String folded;
	private final Supplier<List<NavigatorNode>> maker;
	private List<NavigatorNode> children;

	private NavigatorNode(NavigatorNode parent, Identified object, Group group, String label, Function<NavigatorNode, List<NavigatorNode>> maker) {
		this.parent = parent;
		this.object = object;
		this.group = group;
		this.label = label;
		this.folded = NameMatch.fold(label);
		this.maker = () -> maker.apply(this);
	}

	/** The line of a thing. */
	static NavigatorNode of(NavigatorNode parent, Identified object, String label, Function<NavigatorNode, List<NavigatorNode>> children) {
		return new NavigatorNode(parent, Objects.requireNonNull(object), null, label, children);
	}

	/** The line of a list of a plan; its object is the plan. */
	static NavigatorNode of(NavigatorNode plan, Group group, String label, Function<NavigatorNode, List<NavigatorNode>> children) {
		return new NavigatorNode(plan, plan.object(), group, label, children);
	}

	/** The line above; null for the project's. */
	public NavigatorNode parent() {
		return parent;
	}

	/** What the line stands for; a list stands for its plan. */
	public Identified object() {
		return object;
	}

	/** Which list it is; empty for the line of a thing. */
	public Optional<Group> group() {
		return Optional.ofNullable(group);
	}

	/** The words of the line. */
	public String label() {
		return label;
	}

	/** All lines below. */
	public List<NavigatorNode> children() {
		if (children == null) {
			children = maker.get();
		}
		return children;
	}

	/** Stays the same when the tree is made again. */
	public String key() {
		return group == null ? object.getId() : object.getId() + '/' + group;
	}

	boolean fits(NameMatch match) {
		return match.isIn(folded);
	}
}
