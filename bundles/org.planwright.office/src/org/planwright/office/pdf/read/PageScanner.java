package org.planwright.office.pdf.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.planwright.office.opc.Refused;

/** Collects the signs and strokes of a page. Nothing is drawn: pictures are not unpacked, glyphs not traced. */
final class PageScanner extends PDFGraphicsStreamEngine {

	/** Stands for a sign of which the file does not say what it is: what is not known must not look as if it were not there. */
	static final String UNNAMED = "□";
	/** Colours and patterns say nothing; the library would unpack what they are made of. */
	private static final Set<String> UNREAD = Set.of("cs", "CS", "sc", "SC", "scn", "SCN", "g", "G", "rg", "RG", "k", "K", "sh", "gs", "ri");
	/** Instructions without which words lack. */
	private static final Set<String> NEEDED = Set.of("Do", "Tf", "Tj", "TJ", "'", "\"");

	private final Budget budget;
	private final Layers layers;
	private final Scan scan;
	private final AffineTransform upright;
	private final SignNames names = new SignNames();
	private final Point2D.Double current = new Point2D.Double();
	private final Point2D.Double start = new Point2D.Double();
	private final Parts parts = new Parts();
	/** Whether the path has curves. */
	private boolean curves;

	/** @param number of the page, from 1 */
	PageScanner(PDPage page, int number, Layers layers, Budget budget) {
		super(page);
		this.budget = budget;
		this.layers = layers;
		PDRectangle box = page.getCropBox();
		double unit = page.getUserUnit();
		int turned = page.getRotation();
		boolean sideways = turned % 180 != 0;
		this.scan = new Scan(number, (sideways ? box.getHeight() : box.getWidth()) * unit, (sideways ? box.getWidth() : box.getHeight()) * unit);
		this.upright = AffineTransform.getScaleInstance(unit, unit);
		upright.concatenate(switch (turned) {
			case 90 -> new AffineTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
			case 180 -> new AffineTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
			case 270 -> new AffineTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
			default -> new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
		});
	}

	/** What is printed on the page, what a person filled into its forms included. */
	Scan scan() throws IOException {
		processPage(getPage());
		Annotations annotations = Annotations.of(getPage());
		for (PDAnnotationWidget field : annotations.fields()) {
			budget.form();
			scan.tracer.within(() -> showAnnotation(field));
		}
		scan.told.addAll(annotations.told());
		return scan;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		budget.step();
		if (operator.getName().equals("Do") && operands.size() == 1 && operands.get(0) instanceof COSName name) {
			COSStream object = entry(COSName.XOBJECT, name) instanceof COSStream found ? found : null;
			if (object == null) {
				scan.broken = true;
				return;
			}
			int depth = parts.depth();
			parts.enter(layers.hiding(object.getCOSDictionary(COSName.OC)));
			if (!COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))) {
				addPicture(object);
			} else {
				budget.form();
				scan.tracer.within(() -> super.processOperator(operator, operands));
			}
			parts.leave(depth);
			return;
		} else if (operator.getName().equals("BI")) {
			addPicture(null);
			return;
		} else if (operator.getName().equals("Tf") && !operands.isEmpty() && operands.get(0) instanceof COSName name) {
			// The library takes another font, in which the words would be others.
			scan.broken |= !(entry(COSName.FONT, name) instanceof COSDictionary);
		} else if (UNREAD.contains(operator.getName())) {
			return;
		}
		super.processOperator(operator, operands);
	}

	@Override
	public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
		parts.enter(COSName.OC.equals(tag) ? layers.hiding(properties) : null);
		super.beginMarkedContentSequence(tag, properties);
	}

	@Override
	public void endMarkedContentSequence() {
		parts.leave();
		super.endMarkedContentSequence();
	}

	/** The library goes on behind a part that cannot be printed; what must not be read stays so. */
	@Override
	protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
		if (e instanceof Refused) {
			throw e;
		}
		scan.broken |= NEEDED.contains(operator.getName());
		super.operatorException(operator, operands, e);
	}

	/** Told without the library, which begins to unpack a picture when it makes an object of it; null where there is none. */
	private COSBase entry(COSName kind, COSName name) {
		COSDictionary all = getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(kind);
		return all == null ? null : all.getDictionaryObject(name);
	}

	/** @param image null for one that stands within the instructions of the page */
	private void addPicture(COSBase image) {
		if (parts.isHidden()) {
			return;
		}
		Matrix place = getGraphicsState().getCurrentTransformationMatrix();
		AffineTransform turn = new AffineTransform(upright);
		turn.concatenate(place.createAffineTransform());
		Rectangle2D seen = turn.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D().createIntersection(new Rectangle2D.Double(0, 0, scan.width, scan.height));
		double part = seen.isEmpty() ? 0 : seen.getWidth() * seen.getHeight() / Math.max(1, scan.width * scan.height);
		if (image == null) {
			scan.inline += part;
		} else if (part > 0) {
			scan.pictures.merge(image, part, Double::sum);
		}
	}

	@Override
	protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
		budget.sign();
		String text = SignNames.seen(font.toUnicode(code), font);
		Point2D.Double at = moved(place.getTranslateX(), place.getTranslateY());
		if (at.x < -1 || at.y < -1 || at.x > scan.width + 1 || at.y > scan.height + 1) {
			// Outside of what is seen of the page.
			return;
		}
		boolean named = SignNames.isNamed(text);
		if (parts.isHidden()) {
			Scan.tell(scan.hidden.computeIfAbsent(parts.layer(), name -> new StringBuilder()), named ? text : UNNAMED);
			return;
		}
		AffineTransform turn = new AffineTransform(upright);
		turn.concatenate(place.createAffineTransform());
		Direction direction = Direction.of(turn);
		if (direction == null) {
			Scan.tell(scan.slanted, named ? text : UNNAMED);
			return;
		}
		if (!named) {
			scan.nameless++;
			if (SignNames.isOrnament(text, font)) {
				return;
			}
		}
		double size = Math.hypot(turn.getShearX(), turn.getScaleY());
		double advance = Math.hypot(turn.getScaleX(), turn.getShearY()) * displacement.getX();
		RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
		if (size > 0.5) {
			scan.unnamed += named ? 0 : 1;
			scan.inkless += mode == RenderingMode.NEITHER ? 1 : 0;
			scan.signs.get(direction).add(new Sign(named ? text : UNNAMED, at.x, at.y, Math.max(0, advance), size, names.isHeavy(font) || mode == RenderingMode.FILL_STROKE));
		}
	}

	private Point2D.Double moved(double x, double y) {
		return (Point2D.Double) upright.transform(new Point2D.Double(x, y), new Point2D.Double());
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) throws IOException {
		moveTo((float) p0.getX(), (float) p0.getY());
		for (Point2D corner : List.of(p1, p2, p3, p0)) {
			lineTo((float) corner.getX(), (float) corner.getY());
		}
	}

	@Override
	public void moveTo(float x, float y) throws IOException {
		budget.step();
		current.setLocation(x, y);
		start.setLocation(x, y);
		scan.tracer.moveTo(moved(x, y));
	}

	@Override
	public void lineTo(float x, float y) throws IOException {
		budget.step();
		current.setLocation(x, y);
		scan.tracer.lineTo(moved(x, y));
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
		budget.step();
		current.setLocation(x3, y3);
		curves = true;
		scan.tracer.curveTo(moved(x1, y1), moved(x2, y2), moved(x3, y3));
	}

	@Override
	public Point2D getCurrentPoint() throws IOException {
		return new Point2D.Double(current.x, current.y);
	}

	@Override
	public void closePath() throws IOException {
		lineTo((float) start.x, (float) start.y);
	}

	@Override
	public void strokePath() throws IOException {
		paint(scan.tracer::stroke);
	}

	@Override
	public void fillPath(int rule) throws IOException {
		paint(scan.tracer::fill);
	}

	@Override
	public void fillAndStrokePath(int rule) throws IOException {
		paint(scan.tracer::stroke);
	}

	private void paint(Runnable drawing) {
		if (parts.isHidden()) {
			scan.tracer.end();
		} else {
			scan.curved += curves ? 1 : 0;
			drawing.run();
		}
		curves = false;
	}

	@Override
	public void endPath() throws IOException {
		curves = false;
		scan.tracer.end();
	}

	@Override
	public void drawImage(PDImage image) throws IOException {
		addPicture(null);
	}

	@Override
	public void clip(int rule) throws IOException {
		scan.tracer.clip();
	}

	@Override
	public void saveGraphicsState() {
		super.saveGraphicsState();
		scan.tracer.save();
	}

	@Override
	public void restoreGraphicsState() {
		super.restoreGraphicsState();
		scan.tracer.restore();
	}

	@Override
	public void shadingFill(COSName name) throws IOException {
		// Colours say nothing.
	}
}
