package org.planwright.ui.compare;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.planwright.core.CompareRows;
import org.planwright.core.compare.DifferenceKind;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.table.EmptyState;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** 比较: what differs at the left, the text with all changes at the right, the changed figures below; picking in one shows it in the others. */
public final class CompareView implements CompareWork.Follower {

	private final Theme theme;
	private final CompareWork work;
	private final Consumer<Identified> goTo;
	private final Composite control;
	private final CompareBar bar;
	private final Composite room;
	private final StackLayout stack = new StackLayout();
	private final EmptyState state;
	private final SashForm sash;
	private final ComparedLists lists;
	private final Label legend;
	private final RedlinePane text;
	private CompareResult result;
	private Plan plan;
	private Set<DifferenceKind> kinds = EnumSet.allOf(DifferenceKind.class);
	private EObject picked;

	/**
	 * @param sources what can be compared, the open project as it is now first
	 * @param chooseFile asks for another file and gives it as a source; gives null when the user changed his mind
	 * @param goTo brings a thing of the open project before the user's eyes
	 * @param save writes all that differs to a file, or the text of one plan with its changes where a plan is given
	 */
	public CompareView(Composite parent, Theme theme, Icons icons, UiTurn ui, List<CompareSource> sources, CompareBar.Files chooseFile, Consumer<Identified> goTo,
			BiConsumer<CompareResult, Plan> save) {
		this.theme = theme;
		this.goTo = goTo;
		work = new CompareWork(ui);
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		bar = new CompareBar(control, theme, icons, sources, chooseFile, new CompareBar.Actions() {
			@Override
			public void compare(CompareSource before, CompareSource after) {
				CompareView.this.compare(before, after);
			}

			@Override
			public void show(Plan chosen) {
				plan = chosen;
				list();
			}

			@Override
			public void show(Set<DifferenceKind> chosen) {
				kinds = chosen;
				list();
			}

			@Override
			public void step(int by) {
				CompareView.this.step(by);
			}

			@Override
			public void save() {
				save.accept(result, null);
			}

			@Override
			public void saveRedline() {
				List<Plan> differing = result.plans();
				if (plan == null && differing.size() != 1) {
					Notices.info(control.getShell(), Messages.text("compare.marked.title"), Messages.text(differing.isEmpty() ? "compare.marked.none" : "compare.marked.which"));
				} else {
					save.accept(result, plan == null ? differing.getFirst() : plan);
				}
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		room = new Composite(control, SWT.NONE);
		room.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
		state = new EmptyState(room, theme);
		sash = new SashForm(room, SWT.HORIZONTAL | SWT.SMOOTH);
		lists = new ComparedLists(sash, theme, icons, this::pick, this::goTo);
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
		legend = new Label(right, SWT.NONE);
		legend.setText(Messages.text("compare.legend"));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).applyTo(legend);
		text = new RedlinePane(right, theme, this::pickAny);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
		sash.setWeights(1, 1);
		control.addDisposeListener(event -> work.dispose());
		Runnable undress = theme.addListener(this::dress);
		control.addDisposeListener(event -> undress.run());
		dress();
		bar.begin();
	}

	private void dress() {
		for (Composite ground : List.of(control, room, sash)) {
			ground.setBackground(theme.color(Tint.LINE));
		}
		legend.getParent().setBackground(theme.color(Tint.PAPER));
		legend.setBackground(theme.color(Tint.PAPER));
		legend.setForeground(theme.color(Tint.INK_QUIET));
		legend.setFont(theme.small());
	}

	/** The whole of it. */
	public Composite control() {
		return control;
	}

	/** The thread that files are written on. */
	public Executor background() {
		return work.background();
	}

	private void compare(CompareSource before, CompareSource after) {
		result = null;
		bar.show(null);
		if (before == null || after == null || before.equals(after)) {
			work.cancel();
			say(Messages.text(before == null || after == null ? "compare.choose" : "compare.same"), null, () -> { });
			return;
		}
		say(Messages.text("compare.running"), Messages.text("dialog.cancel"), this::cancel);
		work.compare(before, after, this);
	}

	private void cancel() {
		work.cancel();
		say(Messages.text("compare.cancelled"), Messages.text("compare.again"), bar::compare);
	}

	private void say(String words, String action, Runnable run) {
		state.say(words, action, run);
		top(state.control());
	}

	private void top(Control shown) {
		stack.topControl = shown;
		room.layout();
	}

	@Override
	public void reached(int done, int total) {
		if (total > 1 && !control.isDisposed()) {
			state.say(Messages.text("compare.running.plans", Integer.toString(done), Integer.toString(total)), Messages.text("dialog.cancel"), this::cancel);
		}
	}

	@Override
	public void failed(String why) {
		if (!control.isDisposed()) {
			say(why, Messages.text("compare.again"), bar::compare);
		}
	}

	@Override
	public void compared(CompareResult compared) {
		if (control.isDisposed()) {
			return;
		}
		result = compared;
		plan = compared.plans().size() == 1 ? compared.plans().getFirst() : null;
		kinds = EnumSet.allOf(DifferenceKind.class);
		picked = null;
		bar.show(compared);
		if (compared.rows().isEmpty()) {
			say(Messages.text("compare.equal", compared.before().name(), compared.after().name()), null, () -> { });
			return;
		}
		list();
		top(sash);
		step(1);
	}

	/** Lists what is wanted of the differences, and the figures of the same plan. */
	private void list() {
		List<CompareRows.Row> rows = result.rows().stream().filter(row -> row.difference().kinds().stream().anyMatch(kinds::contains)).filter(row -> isWanted(row.difference().thing()))
				.toList();
		lists.show(rows, result.figures().stream().filter(figure -> isWanted(figure.place().holder())).toList());
		showText(plan == null && !result.plans().isEmpty() ? result.plans().getFirst() : plan, picked);
	}

	private boolean isWanted(EObject thing) {
		return plan == null || result.planOf(thing) == plan;
	}

	/** Shows the text of a plan, with a thing in it before the user's eyes. */
	private void showText(Plan wanted, EObject thing) {
		if (wanted == null) {
			text.show(null);
			return;
		}
		work.text(result, wanted, this, made -> {
			if (!control.isDisposed()) {
				if (text.shown() != made) {
					text.show(made);
				}
				text.reveal(thing);
			}
		});
	}

	private void pickAny(Collection<EObject> things) {
		for (CompareRows.Row row : result.rows()) {
			if (things.contains(row.difference().left()) || things.contains(row.difference().right())) {
				lists.reveal(row);
				picked = row.difference().thing();
				return;
			}
		}
	}

	/** Shows what was picked in one view in the others. */
	private void pick(EObject thing) {
		if (result == null) {
			return;
		}
		picked = thing;
		Plan of = result.planOf(thing);
		if (of != null && result.plans().contains(of)) {
			showText(of, thing);
		}
		lists.reveal(thing);
	}

	/** Goes to the next difference that is listed, or to the one before; from the end to the beginning. */
	private void step(int by) {
		if (result == null) {
			return;
		}
		lists.next(picked, by).ifPresent(next -> {
			lists.reveal(next);
			pick(next.difference().thing());
		});
	}

	/** Goes from difference to difference by F8, as from finding to finding; whether the key was one of these. */
	public boolean pressed(int key, boolean shift) {
		if (key == SWT.F8) {
			step(shift ? -1 : 1);
			return true;
		}
		return false;
	}

	/** Goes to a thing in the open project: the one of that id, where either side is the open project. */
	private void goTo(EObject thing) {
		if (thing instanceof Identified one && (result.before().live() || result.after().live())) {
			goTo.accept(one);
		}
	}
}
