package org.planwright.office.pdf.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.planwright.office.Symbols;
import org.planwright.office.opc.Refused;

/** Collects the signs and strokes of a page. Nothing is drawn: pictures are not unpacked, glyphs not traced. */
final class PageScanner extends PDFGraphicsStreamEngine {

	/** Stands for a sign of which the file does not say what it is: what is not known must not look as if it were not there. */
	static final String UNNAMED = "□";
	/** Fonts that have signs in place of letters: what nobody has a name for is a bullet or the like. */
	private static final Pattern SIGNS = Pattern.compile("symbol|dings", Pattern.CASE_INSENSITIVE);
	private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
	private static final Pattern HEAVY = Pattern.compile("bold|black|heavy|demi|黑体|simhei|dahei|小标宋|xbs", Pattern.CASE_INSENSITIVE);

	/** Colours, patterns and small pictures say nothing; the library would unpack what they are made of. */
	private static final Set<String> UNREAD = Set.of("cs", "CS", "sc", "SC", "scn", "SCN", "g", "G", "rg", "RG", "k", "K", "sh", "gs", "BI", "ri");

	private final Budget budget;
	private final AffineTransform upright;
	private final double width;
	private final double height;
	private final Map<Direction, List<Sign>> signs = new EnumMap<>(Direction.class);
	private final Map<Direction, Integer> nameless = new EnumMap<>(Direction.class);
	private final Tracer tracer = new Tracer();
	private final Map<PDFont, Boolean> heavy = new HashMap<>();
	private final Point2D.Double current = new Point2D.Double();
	private final Point2D.Double start = new Point2D.Double();
	private double pictures;

	PageScanner(PDPage page, Budget budget) {
		super(page);
		this.budget = budget;
		PDRectangle box = page.getCropBox();
		double unit = page.getUserUnit();
		int turned = page.getRotation();
		boolean sideways = turned % 180 != 0;
		this.width = (sideways ? box.getHeight() : box.getWidth()) * unit;
		this.height = (sideways ? box.getWidth() : box.getHeight()) * unit;
		this.upright = AffineTransform.getScaleInstance(unit, unit);
		upright.concatenate(switch (turned) {
			case 90 -> new AffineTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
			case 180 -> new AffineTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
			case 270 -> new AffineTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
			default -> new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
		});
	}

	/** What is printed on the page, as it is seen when most of its words are upright; notes along an edge are left out. */
	Page scan() throws IOException {
		for (Direction direction : Direction.values()) {
			signs.put(direction, new ArrayList<>());
			nameless.put(direction, 0);
		}
		processPage(getPage());
		Direction most = Direction.ACROSS;
		for (Direction direction : Direction.values()) {
			most = signs.get(direction).size() > signs.get(most).size() ? direction : most;
		}
		return most.turned(new Page(width, height, signs.get(most), tracer.strokes(), Math.min(1, pictures / Math.max(1, width * height)), nameless.get(most)));
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		budget.step();
		if (operator.getName().equals("Do") && operands.size() == 1 && operands.get(0) instanceof COSName name) {
			if (isPicture(name)) {
				addPicture();
				return;
			}
			budget.form();
			tracer.within(() -> super.processOperator(operator, operands));
			return;
		} else if (UNREAD.contains(operator.getName())) {
			return;
		}
		super.processOperator(operator, operands);
	}

	/** The library goes on behind a part that cannot be printed; what must not be read stays so. */
	@Override
	protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
		if (e instanceof Refused) {
			throw e;
		}
		super.operatorException(operator, operands, e);
	}

	/** Told without the library, which begins to unpack a picture when it makes an object of it. */
	private boolean isPicture(COSName name) {
		COSDictionary objects = getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
		COSStream object = objects == null ? null : objects.getCOSStream(name);
		return object == null || !COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE));
	}

	private void addPicture() {
		Matrix place = getGraphicsState().getCurrentTransformationMatrix();
		pictures += Math.abs(place.createAffineTransform().getDeterminant());
	}

	@Override
	protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
		budget.sign();
		String text = seen(font.toUnicode(code), font);
		Point2D.Double at = moved(place.getTranslateX(), place.getTranslateY());
		AffineTransform turn = new AffineTransform(upright);
		turn.concatenate(place.createAffineTransform());
		Direction direction = Direction.of(turn);
		if (at.x < -1 || at.y < -1 || at.x > width + 1 || at.y > height + 1 || direction == null) {
			// Outside of the page, or a mark across it.
			return;
		}
		boolean named = text != null && !text.isEmpty() && !isUnknown(text);
		if (!named) {
			nameless.merge(direction, 1, Integer::sum);
			if (isPrivate(text) && hasSigns(font)) {
				return;
			}
		}
		double size = Math.hypot(turn.getShearX(), turn.getScaleY());
		double advance = Math.hypot(turn.getScaleX(), turn.getShearY()) * displacement.getX();
		RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
		boolean bold = heavy.computeIfAbsent(font, PageScanner::isHeavy) || mode == RenderingMode.FILL_STROKE;
		if (size > 0.5) {
			signs.get(direction).add(new Sign(named ? text : UNNAMED, at.x, at.y, Math.max(0, advance), size, bold));
		}
	}

	/** What a sign is where its font has signs in place of letters: without its name, the ≥ of a target would not be there. */
	private static String seen(String text, PDFont font) {
		if (!isPrivate(text) || !hasSigns(font)) {
			return text;
		}
		String sign = Symbols.print(text, SUBSET.matcher(font.getName()).replaceFirst(""), "");
		return sign.isEmpty() ? text : sign;
	}

	private static boolean isPrivate(String text) {
		return text != null && !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.PRIVATE_USE;
	}

	private static boolean hasSigns(PDFont font) {
		return font.getName() != null && SIGNS.matcher(font.getName()).find();
	}

	/** Signs of private areas and the mark of what could not be decoded say nothing. */
	private static boolean isUnknown(String text) {
		int sign = text.codePointAt(0);
		return sign == 0xFFFD || sign < ' ' && sign != '\t' || isPrivate(text);
	}

	private static boolean isHeavy(PDFont font) {
		String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
		PDFontDescriptor descriptor = font.getFontDescriptor();
		return HEAVY.matcher(name).find() || descriptor != null && (descriptor.getFontWeight() >= 600 || descriptor.isForceBold());
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
		tracer.moveTo(moved(x, y));
	}

	@Override
	public void lineTo(float x, float y) throws IOException {
		budget.step();
		current.setLocation(x, y);
		tracer.lineTo(moved(x, y));
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
		budget.step();
		current.setLocation(x3, y3);
		tracer.curveTo(moved(x1, y1), moved(x2, y2), moved(x3, y3));
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
		tracer.stroke();
	}

	@Override
	public void fillPath(int rule) throws IOException {
		tracer.fill();
	}

	@Override
	public void fillAndStrokePath(int rule) throws IOException {
		tracer.stroke();
	}

	@Override
	public void endPath() throws IOException {
		tracer.end();
	}

	@Override
	public void drawImage(PDImage image) throws IOException {
		addPicture();
	}

	@Override
	public void clip(int rule) throws IOException {
		tracer.clip();
	}

	@Override
	public void saveGraphicsState() {
		super.saveGraphicsState();
		tracer.save();
	}

	@Override
	public void restoreGraphicsState() {
		super.restoreGraphicsState();
		tracer.restore();
	}

	@Override
	public void shadingFill(COSName name) throws IOException {
		// Colours say nothing.
	}
}
