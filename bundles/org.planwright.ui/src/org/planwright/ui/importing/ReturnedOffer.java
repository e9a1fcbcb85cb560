package org.planwright.ui.importing;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.planwright.core.ReadingNotes;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.reading.source.SourceOrigin;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Times;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** Says that a document was exported from the open project and came back, and offers to merge it; takes no room where it was not. */
final class ReturnedOffer {

	private final Optional<ProjectSession> project;
	private final Composite control;
	private final Label words;

	/**
	 * @param parent has two columns
	 * @param merge is what the offer does
	 */
	ReturnedOffer(Composite parent, Optional<ProjectSession> project, Theme theme, Icons icons, Runnable merge) {
		this.project = project;
		control = new Composite(parent, SWT.NONE);
		control.setBackground(theme.color(Tint.CHROME));
		control.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(control);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(control);
		Label sign = new Label(control, SWT.NONE);
		sign.setImage(icons.image(Icon.MERGE));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
		words = new Label(control, SWT.WRAP);
		words.setForeground(theme.color(Tint.INK));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT).applyTo(words);
		Button button = new Button(control, SWT.PUSH);
		button.setText(Messages.text("importing.returned.merge"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> merge.run()));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
		show(null);
	}

	/** The plan of a project that a document was exported from; empty where it was not. */
	static Optional<Plan> plan(ImportFile file, Optional<ProjectSession> project) {
		return file.text().flatMap(text -> text.origin()).flatMap(
				origin -> project.flatMap(session -> session.project().getPlans().stream().filter(plan -> origin.plan().equals(plan.getId())).findFirst()));
	}

	/** Makes the offer for a document; null for none. */
	void show(ImportFile file) {
		Optional<Plan> plan = file == null ? Optional.empty() : plan(file, project);
		plan.ifPresent(from -> words.setText(said(from, file.text().orElseThrow()).replace("&", "&&")));
		control.setVisible(plan.isPresent());
		((GridData) control.getLayoutData()).exclude = plan.isEmpty();
	}

	private static String said(Plan from, SourceText text) {
		SourceOrigin origin = text.origin().orElseThrow();
		String said = origin.printed() == null ? Messages.text("importing.returned.undated", PlanNames.name(from))
				: Messages.text("importing.returned", PlanNames.name(from), Times.minute(origin.printed()));
		// A plan that is imported keeps its notes; a merge has no place for them.
		List<String> unread = ReadingNotes.doubts(text.notes());
		return unread.isEmpty() ? said : Messages.text("importing.returned.unread", said, Integer.toString(unread.size()), unread.getFirst());
	}
}
