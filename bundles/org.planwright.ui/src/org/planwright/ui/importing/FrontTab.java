package org.planwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.core.project.edit.PlanEdits.Field;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanLevel;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** 规划信息: what the document says about itself, as a form. */
final class FrontTab implements ReviewTab {

	private static final Pattern PERIOD = Pattern.compile("\\D*(\\d{4})?(?:\\D+(\\d{4}))?\\D*");

	/** A field of the form and what stands in the plan for it. */
	private record Entry(Text text, Supplier<String> stored, Consumer<String> apply) {
		void show() {
			String words = stored.get();
			if (!text.getText().equals(words)) {
				text.setText(words);
			}
		}

		void commit() {
			if (!text.getText().strip().equals(stored.get())) {
				apply.accept(text.getText().strip());
				show();
			}
		}
	}

	private final ImportDraft draft;
	private final Optional<ProjectSession> project;
	private final Theme theme;
	private final List<Entry> entries = new ArrayList<>();
	private Composite form;
	private Combo level;
	private UpperCombo upper;
	private Label periodHint;
	private Review review;

	FrontTab(ImportDraft draft, Optional<ProjectSession> project, Theme theme) {
		this.draft = draft;
		this.project = project;
		this.theme = theme;
	}

	@Override
	public String title(Review shown) {
		return Messages.text("importing.tab.front");
	}

	@Override
	public Control createControl(Composite parent) {
		form = new Composite(parent, SWT.NONE);
		form.setBackground(theme.color(Tint.PAPER));
		form.setBackgroundMode(SWT.INHERIT_FORCE);
		int em = theme.pointSize();
		GridLayoutFactory.fillDefaults().numColumns(2).margins(em * 2, em * 2).spacing(em, em).applyTo(form);
		text("title", Field.TITLE, Plan::getTitle);
		label("level");
		level = new Combo(form, SWT.READ_ONLY);
		for (PlanLevel value : PlanLevel.VALUES) {
			level.add(Messages.text("importing.level." + value.getLiteral()));
		}
		Accessibles.name(level, Messages.text("importing.front.level"));
		level.addListener(SWT.Selection, event -> edits().setLevel(plan(), PlanLevel.VALUES.get(level.getSelectionIndex())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(level);
		text("region", Field.REGION, Plan::getRegion);
		text("publisher", Field.PUBLISHER, Plan::getPublisher);
		text("published", Field.PUBLISHED, Plan::getPublished);
		entry("period", () -> period(plan()), this::setPeriod);
		new Label(form, SWT.NONE);
		periodHint = new Label(form, SWT.WRAP);
		periodHint.setFont(theme.small());
		periodHint.setForeground(theme.color(Tint.INK_QUIET));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(periodHint);
		label("upper");
		upper = new UpperCombo(form, draft, project);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(upper.control());
		return form;
	}

	private void label(String name) {
		Label label = new Label(form, SWT.NONE);
		label.setText(Messages.text("importing.front." + name));
		label.setForeground(theme.color(Tint.INK));
	}

	private void text(String name, Field field, Function<Plan, String> value) {
		entry(name, () -> Objects.requireNonNullElse(value.apply(plan()), ""), typed -> edits().set(plan(), field, typed));
	}

	private void entry(String name, Supplier<String> stored, Consumer<String> apply) {
		label(name);
		Text text = new Text(form, SWT.BORDER);
		Accessibles.name(text, Messages.text("importing.front." + name));
		GridDataFactory.fillDefaults().grab(true, false).hint(theme.pointSize() * 10, SWT.DEFAULT).applyTo(text);
		Entry entry = new Entry(text, stored, apply);
		entries.add(entry);
		text.addListener(SWT.FocusOut, event -> entry.commit());
		text.addListener(SWT.DefaultSelection, event -> entry.commit());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && !text.getText().equals(stored.get())) {
				entry.show();
				event.doit = false;
			}
		});
	}

	private static String period(Plan plan) {
		if (plan.getPeriodStart() == 0 && plan.getPeriodEnd() == 0) {
			return "";
		}
		return plan.getPeriodStart() + "—" + plan.getPeriodEnd();
	}

	private void setPeriod(String typed) {
		Matcher matcher = PERIOD.matcher(typed);
		int start = matcher.matches() ? year(matcher.group(1)) : -1;
		int end = matcher.matches() ? year(matcher.group(2)) : -1;
		boolean understood = start >= 0 && (end == 0 || end >= start);
		if (understood) {
			edits().setPeriod(plan(), start, end);
		}
		periodHint.setText(understood ? "" : Messages.text("importing.front.period.unread", typed));
		form.layout();
	}

	private static int year(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}

	private PlanEdits edits() {
		return new PlanEdits(review.session());
	}

	private Plan plan() {
		return review.plan();
	}

	@Override
	public void show(Review shown) {
		if (shown != review) {
			review = shown;
			periodHint.setText("");
		}
		entries.forEach(Entry::show);
		level.select(PlanLevel.VALUES.indexOf(plan().getLevel()));
		upper.show(draft.files().stream().filter(file -> file.review().orElse(null) == review).findFirst().orElse(null));
	}

	@Override
	public boolean canShow(Identified piece) {
		return piece instanceof Plan || SourcePlaces.isTitle(piece);
	}

	@Override
	public void reveal(Identified piece) {
		// the form is seen as a whole
	}

	@Override
	public void setFocus() {
		entries.getFirst().text().setFocus();
	}

	@Override
	public void commit() {
		if (review != null) {
			entries.forEach(Entry::commit);
		}
	}
}
