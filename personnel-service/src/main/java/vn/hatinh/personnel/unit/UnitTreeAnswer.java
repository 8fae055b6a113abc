package vn.hatinh.personnel.unit;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tree of units on a day. */
@Schema(description = "Cây tổ chức vào một ngày / The tree of units on a day")
public record UnitTreeAnswer(@Schema(examples = "H27.13") String agency, LocalDate on, List<UnitNode> units) {}
