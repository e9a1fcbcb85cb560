package org.planwright.ui.states;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectParts;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.core.project.state.ProjectStates.Change;
import org.planwright.model.Baseline;
import org.planwright.model.Plan;
import org.planwright.model.StatePart;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.Times;
import org.planwright.ui.selection.PlanNames;

/** 版本: the named states of the project, the latest first, with what has changed since each, and what can be done with them. */
final class StatesDialog extends SizedDialog {

	private static final Point SIZE = new Point(860, 560);
	private static final int LINES = 6;

	private final ProjectSession session;
	private final StateDesk desk;
	private final ProjectStates states;
	/** What the project says now; null where it cannot be told. */
	private Map<String, String> now;
	private Label hint;
	private Table table;
	private StyledText details;
	private final Map<String, Button> actions = new LinkedHashMap<>();

	StatesDialog(Shell parent, ProjectSession session, StateDesk desk) {
		super(parent, Messages.text("states.title"), SIZE);
		this.session = session;
		this.desk = desk;
		states = new ProjectStates(session);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN),
				convertVerticalDLUsToPixels(IDialogConstants.VERTICAL_MARGIN)).applyTo(area);
		hint = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SIZE.x - 60, SWT.DEFAULT).applyTo(hint);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		Accessibles.name(table, Messages.text("states.list"));
		column("states.column.name", 150);
		column("states.column.when", 140);
		column("states.column.author", 90);
		column("states.column.note", 240);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		createActions(area);
		Label since = new Label(area, SWT.NONE);
		since.setText(Messages.text("states.since"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(since);
		details = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		details.setMargins(6, 4, 6, 4);
		details.setAlwaysShowScrollBars(false);
		Accessibles.name(details, Messages.text("states.since"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SIZE.x - 60, details.getLineHeight() * LINES).applyTo(details);
		table.addListener(SWT.Selection, event -> selected());
		table.addListener(SWT.DefaultSelection, event -> run("states.look"));
		fill(null);
		return area;
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(Messages.text(key));
		column.setWidth(width);
	}

	private void createActions(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		for (String key : List.of("states.make", "states.look", "states.compare", "states.saveAs", "states.rename", "states.delete")) {
			Button button = new Button(buttons, SWT.PUSH);
			button.setText(Messages.text(key + ".button"));
			button.addListener(SWT.Selection, event -> run(key));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
			actions.put(key, button);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.close"), false);
	}

	private Baseline chosen() {
		return table.getSelectionCount() == 0 ? null : (Baseline) table.getSelection()[0].getData();
	}

	/** Lists the states anew. @param select the one to select; null for the first */
	private void fill(Baseline select) {
		BusyIndicator.showWhile(table.getDisplay(), () -> {
			try {
				now = session.states().digests();
			} catch (ProjectFileException e) {
				System.getLogger(StatesDialog.class.getName()).log(System.Logger.Level.WARNING, "What the project says now cannot be told", e);
				now = null;
			}
		});
		table.removeAll();
		for (Baseline state : states.all().reversed()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(state);
			item.setText(new String[] { text(state.getName()), Times.minute(state.getCreated()), text(state.getAuthor()), text(state.getNote()).replaceAll("\\s+", " ") });
			if (state == select) {
				table.select(table.getItemCount() - 1);
			}
		}
		if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
			table.select(0);
		}
		hint.setText(Messages.text(table.getItemCount() == 0 ? "states.none" : "states.hint"));
		hint.requestLayout();
		selected();
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private void selected() {
		Baseline state = chosen();
		boolean complete = state != null && states.isComplete(state);
		boolean edits = session.readOnly().filter(why -> !why.reason().allowsEdits()).isEmpty();
		actions.get("states.make").setEnabled(desk.mayMake());
		List.of("states.look", "states.compare", "states.saveAs").forEach(key -> actions.get(key).setEnabled(complete));
		List.of("states.rename", "states.delete").forEach(key -> actions.get(key).setEnabled(state != null && edits));
		details.setText(state == null ? "" : complete ? changes(state) : Messages.text("states.incomplete"));
	}

	/** What became of the parts of the project since a state, a line each. */
	private String changes(Baseline state) {
		if (now == null) {
			return Messages.text("states.since.unknown");
		}
		List<String> lines = new ArrayList<>();
		if (!text(state.getNote()).isBlank()) {
			lines.add(Messages.text("states.note", state.getNote()));
		}
		ProjectStates.changesSince(state, now).forEach((part, change) -> lines.add(line(state, part, change)));
		if (lines.isEmpty() || lines.size() == 1 && !text(state.getNote()).isBlank()) {
			lines.add(Messages.text("states.since.nothing"));
		}
		return String.join("\n", lines);
	}

	private String line(Baseline state, String part, Change change) {
		if (part.equals(ProjectParts.PROJECT)) {
			return Messages.text("states.since.project");
		}
		String title = session.project().getPlans().stream().filter(plan -> ProjectParts.of(plan).equals(part)).findFirst().map(StatesDialog::name)
				.orElseGet(() -> state.getParts().stream().filter(each -> part.equals(each.getPart())).findFirst().map(this::title).orElse(part));
		return Messages.text(switch (change) {
		case ADDED -> "states.since.added";
		case CHANGED -> "states.since.changed";
		case REMOVED -> "states.since.removed";
		}, title);
	}

	private static String name(Plan plan) {
		return PlanNames.name(plan);
	}

	private String title(StatePart part) {
		return session.states().title(part).orElse(part.getPart());
	}

	private void run(String key) {
		Baseline state = chosen();
		if (!actions.get(key).isEnabled()) {
			return;
		}
		switch (key) {
		case "states.make" -> {
			if (desk.make(session, getShell())) {
				fill(null);
			}
		}
		case "states.look" -> {
			if (desk.look(session, state, getShell())) {
				close();
			}
		}
		case "states.compare" -> {
			close();
			desk.compare(state);
		}
		case "states.saveAs" -> desk.saveAs(session, state, getShell());
		case "states.rename" -> {
			desk.rename(session, state, getShell());
			fill(state);
		}
		case "states.delete" -> {
			desk.delete(session, state, getShell());
			fill(null);
		}
		default -> throw new IllegalStateException(key);
		}
	}
}
