package org.planwright.ui.coverage;

import java.util.List;
import java.util.function.Function;

import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.table.SheetColumn;

/** The columns of the list behind a number. */
final class ListedColumn implements SheetColumn<Identified> {

	private final String id;
	private final int width;
	private final Function<Identified, String> text;

	private ListedColumn(String id, int width, Function<Identified, String> text) {
		this.id = id;
		this.width = width;
		this.text = text;
	}

	static List<ListedColumn> all() {
		return List.of(new ListedColumn("name", 20, PlanNames::name), new ListedColumn("kind", 5, PlanNames::kind),
				new ListedColumn("place", 14, object -> PlanNames.place(object.eContainer())));
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return Messages.text("coverage.listed." + id);
	}

	@Override
	public String text(Identified object) {
		return text.apply(object);
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int widest() {
		return id.equals("kind") ? width : Integer.MAX_VALUE;
	}
}
