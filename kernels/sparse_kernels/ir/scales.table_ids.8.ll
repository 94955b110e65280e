; 4dcfacd448c3fcab3ba1e4c21b86d466

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_scales_table_ids(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10, i64 %a11, i64 %a12, i64 %a13) local_unnamed_addr #0 {
  %.22.i = add i64 %a0, 32
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.25.i = inttoptr i64 %.24.i to ptr
  %.27.i = load i64, ptr %.25.i, align 8, !noalias !0
  %.28.i = add i64 %a0, 16
  %.29.i = inttoptr i64 %.28.i to ptr
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !0
  %.33.i = inttoptr i64 %.30.i to ptr
  %.58.i = add i64 %a1, 32
  %.59.i = inttoptr i64 %.58.i to ptr
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !0
  %.61.i = inttoptr i64 %.60.i to ptr
  %.63.i = load i64, ptr %.61.i, align 8, !noalias !0
  %.64.i = add i64 %a1, 16
  %.65.i = inttoptr i64 %.64.i to ptr
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !0
  %.69.i = inttoptr i64 %.66.i to ptr
  %.94.i = add i64 %a3, 32
  %.95.i = inttoptr i64 %.94.i to ptr
  %.96.i = load i64, ptr %.95.i, align 8, !noalias !0
  %.97.i = inttoptr i64 %.96.i to ptr
  %.99.i = load i64, ptr %.97.i, align 8, !noalias !0
  %.100.i = getelementptr i8, ptr %.97.i, i64 8
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !0
  %.103.i = add i64 %a3, 16
  %.104.i = inttoptr i64 %.103.i to ptr
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !0
  %.108.i = inttoptr i64 %.105.i to ptr
  %.136.i = add i64 %a8, 32
  %.137.i = inttoptr i64 %.136.i to ptr
  %.138.i = load i64, ptr %.137.i, align 8, !noalias !0
  %.139.i = inttoptr i64 %.138.i to ptr
  %.141.i = load i64, ptr %.139.i, align 8, !noalias !0
  %.142.i = add i64 %a8, 16
  %.143.i = inttoptr i64 %.142.i to ptr
  %.144.i = load i64, ptr %.143.i, align 8, !noalias !0
  %.147.i = inttoptr i64 %.144.i to ptr
  %.172.i = add i64 %a9, 32
  %.173.i = inttoptr i64 %.172.i to ptr
  %.174.i = load i64, ptr %.173.i, align 8, !noalias !0
  %.175.i = inttoptr i64 %.174.i to ptr
  %.177.i = load i64, ptr %.175.i, align 8, !noalias !0
  %.178.i = add i64 %a9, 16
  %.179.i = inttoptr i64 %.178.i to ptr
  %.180.i = load i64, ptr %.179.i, align 8, !noalias !0
  %.183.i = inttoptr i64 %.180.i to ptr
  %.214.i = add i64 %a10, 16
  %.215.i = inttoptr i64 %.214.i to ptr
  %.216.i = load i64, ptr %.215.i, align 8, !noalias !0
  %.219.i = inttoptr i64 %.216.i to ptr
  %.244.i = add i64 %a11, 32
  %.245.i = inttoptr i64 %.244.i to ptr
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !0
  %.247.i = inttoptr i64 %.246.i to ptr
  %.249.i = load i64, ptr %.247.i, align 8, !noalias !0
  %.250.i = add i64 %a11, 16
  %.251.i = inttoptr i64 %.250.i to ptr
  %.252.i = load i64, ptr %.251.i, align 8, !noalias !0
  %.255.i = inttoptr i64 %.252.i to ptr
  %.280.i = add i64 %a12, 32
  %.281.i = inttoptr i64 %.280.i to ptr
  %.282.i = load i64, ptr %.281.i, align 8, !noalias !0
  %.283.i = inttoptr i64 %.282.i to ptr
  %.285.i = load i64, ptr %.283.i, align 8, !noalias !0
  %.286.i = add i64 %a12, 16
  %.287.i = inttoptr i64 %.286.i to ptr
  %.288.i = load i64, ptr %.287.i, align 8, !noalias !0
  %.291.i = inttoptr i64 %.288.i to ptr
  %.316.i = add i64 %a13, 32
  %.317.i = inttoptr i64 %.316.i to ptr
  %.318.i = load i64, ptr %.317.i, align 8, !noalias !0
  %.319.i = inttoptr i64 %.318.i to ptr
  %.321.i = load i64, ptr %.319.i, align 8, !noalias !0
  %.322.i = add i64 %a13, 16
  %.323.i = inttoptr i64 %.322.i to ptr
  %.324.i = load i64, ptr %.323.i, align 8, !noalias !0
  %.327.i = inttoptr i64 %.324.i to ptr
  %.156.i.i = trunc i64 %a6 to i16
  %.157.i.i = trunc i64 %a7 to i16
  %.221.i.i = add i64 %.99.i, -1
  %.234.i.i = icmp sgt i64 %.99.i, 1
  br i1 %.234.i.i, label %B346.i.i, label %B436.i.i

B346.i.i:                                         ; preds = %0
  %.299.i.i = getelementptr i64, ptr %.108.i, i64 %.101.i
  %.300.i.i = load i64, ptr %.299.i.i, align 8, !noalias !3
  %.302.not.i.i = icmp sgt i64 %.300.i.i, %a2
  br i1 %.302.not.i.i, label %B436.i.i, label %B380.preheader.i.i

B380.preheader.i.i:                               ; preds = %B346.i.i
  %1 = add nsw i64 %.99.i, -2
  br label %B380.i.i

B380.i.i:                                         ; preds = %B402.i.i, %B380.preheader.i.i
  %member.3.1.i.i = phi i64 [ %.308.i.i, %B402.i.i ], [ 0, %B380.preheader.i.i ]
  %exitcond.not.i.i = icmp eq i64 %member.3.1.i.i, %1
  br i1 %exitcond.not.i.i, label %B436.i.i, label %B402.i.i

B402.i.i:                                         ; preds = %B380.i.i
  %.308.i.i = add nuw nsw i64 %member.3.1.i.i, 1
  %.328.i.i = add nuw nsw i64 %member.3.1.i.i, 2
  %.379.i.i = mul i64 %.328.i.i, %.101.i
  %.383.i.i = getelementptr i64, ptr %.108.i, i64 %.379.i.i
  %.384.i.i = load i64, ptr %.383.i.i, align 8, !noalias !3
  %.386.not.i.i = icmp sgt i64 %.384.i.i, %a2
  br i1 %.386.not.i.i, label %B436.i.i, label %B380.i.i

B436.i.i:                                         ; preds = %B402.i.i, %B380.i.i, %B346.i.i, %0
  %member.5.0.i.i = phi i64 [ 0, %B346.i.i ], [ 0, %0 ], [ %.308.i.i, %B402.i.i ], [ %.221.i.i, %B380.i.i ]
  %.415.i.i = icmp sgt i64 %.321.i, 0
  br i1 %.415.i.i, label %B500.preheader.i.i, label %_ZN13_3cdynamic_3e5entryB4v122B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxx.exit

B500.preheader.i.i:                               ; preds = %B436.i.i
  %.993.i.i = icmp sgt i64 %.249.i, 0
  %.1454.i.i = icmp sgt i64 %.63.i, 0
  %.2052.i.i = icmp slt i64 %.177.i, 1
  %.2401.i.i = insertelement <16 x i16> poison, i16 %.157.i.i, i64 0
  %.2402.i.i = shufflevector <16 x i16> %.2401.i.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.2405.i.i = insertelement <16 x i64> poison, i64 %a4, i64 0
  %.2406.i.i = shufflevector <16 x i64> %.2405.i.i, <16 x i64> poison, <16 x i32> zeroinitializer
  %.2407.i.i = insertelement <16 x i64> poison, i64 %a5, i64 0
  %.2408.i.i = shufflevector <16 x i64> %.2407.i.i, <16 x i64> poison, <16 x i32> zeroinitializer
  %.2409.i.i = insertelement <16 x i16> poison, i16 %.156.i.i, i64 0
  %.2410.i.i = shufflevector <16 x i16> %.2409.i.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %2 = shl i64 %a7, 4
  %sext.i.i = shl i64 %a7, 48
  %.369.i.i.i = ashr exact i64 %sext.i.i, 48
  %.742.i.i.i = getelementptr i8, ptr %.255.i, i64 16
  %.795.i.i.i = getelementptr i8, ptr %.255.i, i64 32
  %.848.i.i.i = getelementptr i8, ptr %.255.i, i64 48
  br label %B500.i.i

B500.i.i:                                         ; preds = %B1860.i.i, %B500.preheader.i.i
  %member.4.0.i.i = phi i64 [ %.3275.i.i, %B1860.i.i ], [ %member.5.0.i.i, %B500.preheader.i.i ]
  %i.2.0.i.i = phi i64 [ %i.3.2.i.i, %B1860.i.i ], [ 0, %B500.preheader.i.i ]
  %.422.i.i = add nsw i64 %i.2.0.i.i, %a2
  %.450.i.i = icmp slt i64 %member.4.0.i.i, 0
  %.451.i.i = select i1 %.450.i.i, i64 %.99.i, i64 0
  %.452.i.i = add i64 %.451.i.i, %member.4.0.i.i
  %.472.i.i = mul i64 %.452.i.i, %.101.i
  %.476.i.i = getelementptr i64, ptr %.108.i, i64 %.472.i.i
  %.477.i.i = load i64, ptr %.476.i.i, align 8, !noalias !3
  %.478.i.i = sub i64 %.422.i.i, %.477.i.i
  %.532.i.i = getelementptr i8, ptr %.476.i.i, i64 8
  %.533.i.i = load i64, ptr %.532.i.i, align 8, !noalias !3
  %.590.i.i = getelementptr i8, ptr %.476.i.i, i64 16
  %.591.i.i = load i64, ptr %.590.i.i, align 8, !noalias !3
  %.595.i.i = icmp eq i64 %.533.i.i, 0
  br i1 %.595.i.i, label %B500.endif.endif.i.i, label %B500.else.i.i, !prof !6

B620.i.i:                                         ; preds = %B500.endif.endif.i.i
  %.697.i.i = add nsw i64 %member.4.0.i.i, 1
  %.724.i.i = icmp slt i64 %member.4.0.i.i, -1
  %.725.i.i = select i1 %.724.i.i, i64 %.99.i, i64 0
  %.726.i.i = add i64 %.697.i.i, %.725.i.i
  %.746.i.i = mul i64 %.726.i.i, %.101.i
  %.750.i.i = getelementptr i64, ptr %.108.i, i64 %.746.i.i
  %.751.i.i = load i64, ptr %.750.i.i, align 8, !noalias !3
  %.753.i.i = sub nsw i64 %.751.i.i, %a2
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %.321.i, i64 %.753.i.i)
  br label %B688.i.i

B688.i.i:                                         ; preds = %B500.endif.endif.i.i, %B620.i.i
  %"$phi688.0.2.1.i.i" = phi i64 [ %.13.i.i.i, %B620.i.i ], [ %.321.i, %B500.endif.endif.i.i ]
  %.822.i.i = icmp slt i64 %i.2.0.i.i, %"$phi688.0.2.1.i.i"
  br i1 %.822.i.i, label %B704.preheader.i.i, label %B1860.i.i

B704.preheader.i.i:                               ; preds = %B688.i.i
  %.916.i.i = getelementptr i8, ptr %.476.i.i, i64 24
  br label %B704.i.i

B704.i.i:                                         ; preds = %NRT_decref.exit1342.i.i, %B704.preheader.i.i
  %i.4.1.i.i = phi i64 [ %.1081.i.i, %NRT_decref.exit1342.i.i ], [ %i.2.0.i.i, %B704.preheader.i.i ]
  %column.3.1.i.i = phi i64 [ %spec.select1234.i.i, %NRT_decref.exit1342.i.i ], [ %rem.1.0.i.i, %B704.preheader.i.i ]
  %row.2.1.i.i = phi i64 [ %spec.select1233.i.i, %NRT_decref.exit1342.i.i ], [ %.6331572.i.i, %B704.preheader.i.i ]
  %.845.i.i = icmp slt i64 %row.2.1.i.i, 0
  %.846.i.i = select i1 %.845.i.i, i64 %.141.i, i64 0
  %3 = getelementptr i8, ptr %.147.i, i64 %row.2.1.i.i
  %.860.i.i = getelementptr i8, ptr %3, i64 %.846.i.i
  %.861.i.i = load i8, ptr %.860.i.i, align 1, !noalias !3
  %.862.i.i = zext i8 %.861.i.i to i16
  %.917.i.i = load i64, ptr %.916.i.i, align 8, !noalias !3
  %.919.i.i = add nsw i64 %.917.i.i, %column.3.1.i.i
  %.981.i.i = icmp slt i64 %.917.i.i, 0
  %spec.select.i.i = select i1 %.981.i.i, i1 %.993.i.i, i1 false
  %.1005.i.i = sub i64 %.533.i.i, %column.3.1.i.i
  %.1008.i.i = sub i64 %"$phi688.0.2.1.i.i", %i.4.1.i.i
  %"$phi862.4.2.3.i.i" = select i1 %spec.select.i.i, i64 %"$phi688.0.2.1.i.i", i64 %.285.i
  %.17.i.i.i = tail call i64 @llvm.smin.i64(i64 %.1008.i.i, i64 %.1005.i.i)
  %.19.i.i.i = tail call i64 @llvm.smin.i64(i64 %"$phi862.4.2.3.i.i", i64 %.17.i.i.i)
  %.1081.i.i = add nsw i64 %.19.i.i.i, %i.4.1.i.i
  %.1119.i.i = icmp slt i64 %i.4.1.i.i, 0
  %.1120.i.i = select i1 %.1119.i.i, i64 %.27.i, i64 0
  %.1121.i.i = add i64 %.1120.i.i, %i.4.1.i.i
  %.1124.i.i = icmp slt i64 %.1121.i.i, 0
  br i1 %.1124.i.i, label %B862.endif.else.if.i.i, label %B862.endif.else.endif.i.i, !prof !6

NRT_decref.exit1289.i.i:                          ; preds = %B952.endif.i.i, %B862.endif.endif.endif.i.i
  %"$phi980.0.2.sroa.32.315491562.i.i" = phi ptr [ %.1599.i.i, %B952.endif.i.i ], [ %.69.i, %B862.endif.endif.endif.i.i ]
  %"$phi980.0.2.sroa.16.315511561.i.i" = phi i64 [ %.1583.i.i, %B952.endif.i.i ], [ %.63.i, %B862.endif.endif.endif.i.i ]
  br i1 %spec.select.i.i, label %B986.i.i, label %B1038.i.i

B986.i.i:                                         ; preds = %NRT_decref.exit1289.i.i
  %.112.i.i.i = icmp sgt i64 %"$phi980.0.2.sroa.16.315511561.i.i", 0
  %..i.i.i = select i1 %.112.i.i.i, i64 4, i64 1
  %.372.i.i.i = zext i8 %.861.i.i to i64
  %invariant.gep.i.i.i = getelementptr i8, ptr %.219.i, i64 %.372.i.i.i
  br label %B178.if.i.i.i

B178.loopexit.i.i.i:                              ; preds = %B252.if.i.i.i
  %.219.i.i.i = add nsw i64 %.155.0533.i.i.i, -1
  %.223.i.i.i = add nuw nsw i64 %.152.0534.i.i.i, 1
  %.210.i.i.i = icmp sgt i64 %.155.0533.i.i.i, 1
  %indvars.iv.next.i.i.i = add nuw nsw i64 %indvars.iv.i.i.i, 16
  br i1 %.210.i.i.i, label %B178.if.i.i.i, label %B402.i.i.i

B402.i.i.i:                                       ; preds = %B178.loopexit.i.i.i
  %.474.0.i.i.i = and i64 %.1381.i.i, 15
  %.504.i.i.i = and i64 %.1381.i.i, 9223372036854775792
  %4 = tail call i64 @llvm.smax.i64(i64 %.1372.i.i, i64 15)
  %spec.select.i.i.i = lshr i64 %4, 4
  %.597538.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.112.i.i.i, label %B470.i.i.i, label %B568.i.i.i

B470.i.i.i:                                       ; preds = %B402.i.i.i
  br i1 %.597538.not.i.i.i, label %B664.i.i.i, label %B514.if.i.i.i

B568.i.i.i:                                       ; preds = %B402.i.i.i
  br i1 %.597538.not.i.i.i, label %B664.i.i.i, label %B612.if.i.i.i

B664.i.i.i:                                       ; preds = %B612.if.i.i.i, %B514.if.i.i.i, %B568.i.i.i, %B470.i.i.i
  %.1227541.not.i.i.i = icmp eq i64 %.474.0.i.i.i, 0
  br i1 %.1227541.not.i.i.i, label %NRT_decref.exit1342.i.i, label %B706.if.i.i.i

B838.i.i.i:                                       ; preds = %B706.if.i.i.i
  %5 = getelementptr i8, ptr %"$phi980.0.2.sroa.32.315491562.i.i", i64 %.1171.0542.i.i.i
  %.1351.i.i.i = load i8, ptr %5, align 1, !noalias !7
  %.1352.i.i.i = zext i8 %.1351.i.i.i to i64
  %6 = shl nuw nsw i64 %.1352.i.i.i, 4
  br label %B928.i.i.i

B928.i.i.i:                                       ; preds = %B706.if.i.i.i, %B838.i.i.i
  %"$phi928.1.2.1.i.i.i" = phi i64 [ %6, %B838.i.i.i ], [ 0, %B706.if.i.i.i ]
  %7 = tail call i16 @llvm.smax.i16(i16 %.1308.i.i.i, i16 0)
  %8 = tail call i16 @llvm.umin.i16(i16 %7, i16 15)
  %.1425.i.i.i = zext nneg i16 %8 to i64
  %9 = getelementptr i8, ptr %.255.i, i64 %"$phi928.1.2.1.i.i.i"
  %.1452.i.i.i = getelementptr i8, ptr %9, i64 %.1425.i.i.i
  %.1453.i.i.i = load i8, ptr %.1452.i.i.i, align 1, !noalias !7
  %10 = getelementptr i8, ptr %.1397.i.i, i64 %.1171.0542.i.i.i
  store i8 %.1453.i.i.i, ptr %10, align 1, !noalias !7
  %.1227.i.i.i = icmp samesign ugt i64 %.1174.0543.i.i.i, 1
  br i1 %.1227.i.i.i, label %B706.if.i.i.i, label %NRT_decref.exit1342.i.i

B178.if.i.i.i:                                    ; preds = %B178.loopexit.i.i.i, %B986.i.i
  %indvars.iv.i.i.i = phi i64 [ 16, %B986.i.i ], [ %indvars.iv.next.i.i.i, %B178.loopexit.i.i.i ]
  %.152.0534.i.i.i = phi i64 [ 0, %B986.i.i ], [ %.223.i.i.i, %B178.loopexit.i.i.i ]
  %.155.0533.i.i.i = phi i64 [ %..i.i.i, %B986.i.i ], [ %.219.i.i.i, %B178.loopexit.i.i.i ]
  %.248.i.i.i = shl i64 %.152.0534.i.i.i, 4
  br label %B252.if.i.i.i

B252.if.i.i.i:                                    ; preds = %B252.if.i.i.i, %B178.if.i.i.i
  %.274.0531.i.i.i = phi i64 [ %.248.i.i.i, %B178.if.i.i.i ], [ %.343.i.i.i, %B252.if.i.i.i ]
  %.343.i.i.i = add nuw nsw i64 %.274.0531.i.i.i, 1
  %.370.i.i.i = mul nsw i64 %.274.0531.i.i.i, %.369.i.i.i
  %gep.i.i.i = getelementptr i8, ptr %invariant.gep.i.i.i, i64 %.370.i.i.i
  %.400.i.i.i = load i8, ptr %gep.i.i.i, align 1, !noalias !7
  %11 = getelementptr i8, ptr %.255.i, i64 %.274.0531.i.i.i
  store i8 %.400.i.i.i, ptr %11, align 1, !noalias !7
  %exitcond.not.i.i.i = icmp eq i64 %.343.i.i.i, %indvars.iv.i.i.i
  br i1 %exitcond.not.i.i.i, label %B178.loopexit.i.i.i, label %B252.if.i.i.i

B514.if.i.i.i:                                    ; preds = %B470.i.i.i, %B514.if.i.i.i
  %.544.0540.i.i.i = phi i64 [ %.606.i.i.i, %B514.if.i.i.i ], [ %spec.select.i.i.i, %B470.i.i.i ]
  %.541.0539.i.i.i = phi i64 [ %.610.i.i.i, %B514.if.i.i.i ], [ 0, %B470.i.i.i ]
  %.606.i.i.i = add nsw i64 %.544.0540.i.i.i, -1
  %.610.i.i.i = add nuw nsw i64 %.541.0539.i.i.i, 16
  %.675.i.i.i = getelementptr i64, ptr %.1222.i.i, i64 %.541.0539.i.i.i
  %.677.i.i.i = load <16 x i64>, ptr %.675.i.i.i, align 8, !noalias !7
  %.678.i.i.i = lshr <16 x i64> %.677.i.i.i, %.2406.i.i
  %.679.i.i.i = and <16 x i64> %.678.i.i.i, %.2408.i.i
  %.680.i.i.i = trunc <16 x i64> %.679.i.i.i to <16 x i16>
  %.681.i.i.i = sub <16 x i16> %.2410.i.i, %.680.i.i.i
  %12 = tail call <16 x i16> @llvm.smax.v16i16(<16 x i16> %.681.i.i.i, <16 x i16> zeroinitializer)
  %13 = tail call <16 x i16> @llvm.umin.v16i16(<16 x i16> %12, <16 x i16> splat (i16 15))
  %.686.i.i.i = trunc nuw nsw <16 x i16> %13 to <16 x i8>
  %.689.i.i.i = load <16 x i8>, ptr %.255.i, align 1, !noalias !7
  %.690.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 0
  %.691.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.690.i.i.i
  %.692.i.i.i = insertelement <16 x i8> <i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef>, i8 %.691.i.i.i, i64 0
  %.693.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 1
  %.694.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.693.i.i.i
  %.695.i.i.i = insertelement <16 x i8> %.692.i.i.i, i8 %.694.i.i.i, i64 1
  %.696.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 2
  %.697.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.696.i.i.i
  %.698.i.i.i = insertelement <16 x i8> %.695.i.i.i, i8 %.697.i.i.i, i64 2
  %.699.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 3
  %.700.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.699.i.i.i
  %.701.i.i.i = insertelement <16 x i8> %.698.i.i.i, i8 %.700.i.i.i, i64 3
  %.702.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 4
  %.703.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.702.i.i.i
  %.704.i.i.i = insertelement <16 x i8> %.701.i.i.i, i8 %.703.i.i.i, i64 4
  %.705.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 5
  %.706.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.705.i.i.i
  %.707.i.i.i = insertelement <16 x i8> %.704.i.i.i, i8 %.706.i.i.i, i64 5
  %.708.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 6
  %.709.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.708.i.i.i
  %.710.i.i.i = insertelement <16 x i8> %.707.i.i.i, i8 %.709.i.i.i, i64 6
  %.711.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 7
  %.712.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.711.i.i.i
  %.713.i.i.i = insertelement <16 x i8> %.710.i.i.i, i8 %.712.i.i.i, i64 7
  %.714.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 8
  %.715.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.714.i.i.i
  %.716.i.i.i = insertelement <16 x i8> %.713.i.i.i, i8 %.715.i.i.i, i64 8
  %.717.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 9
  %.718.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.717.i.i.i
  %.719.i.i.i = insertelement <16 x i8> %.716.i.i.i, i8 %.718.i.i.i, i64 9
  %.720.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 10
  %.721.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.720.i.i.i
  %.722.i.i.i = insertelement <16 x i8> %.719.i.i.i, i8 %.721.i.i.i, i64 10
  %.723.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 11
  %.724.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.723.i.i.i
  %.725.i.i.i = insertelement <16 x i8> %.722.i.i.i, i8 %.724.i.i.i, i64 11
  %.726.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 12
  %.727.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.726.i.i.i
  %.728.i.i.i = insertelement <16 x i8> %.725.i.i.i, i8 %.727.i.i.i, i64 12
  %.729.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 13
  %.730.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.729.i.i.i
  %.731.i.i.i = insertelement <16 x i8> %.728.i.i.i, i8 %.730.i.i.i, i64 13
  %.732.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 14
  %.733.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.732.i.i.i
  %.734.i.i.i = insertelement <16 x i8> %.731.i.i.i, i8 %.733.i.i.i, i64 14
  %.735.i.i.i = extractelement <16 x i8> %.686.i.i.i, i64 15
  %.736.i.i.i = extractelement <16 x i8> %.689.i.i.i, i8 %.735.i.i.i
  %.737.i.i.i = insertelement <16 x i8> %.734.i.i.i, i8 %.736.i.i.i, i64 15
  %.738.i.i.i = getelementptr i8, ptr %"$phi980.0.2.sroa.32.315491562.i.i", i64 %.541.0539.i.i.i
  %.740.i.i.i = load <16 x i8>, ptr %.738.i.i.i, align 1, !noalias !7
  %.741.i.i.i = icmp eq <16 x i8> %.740.i.i.i, splat (i8 1)
  %.744.i.i.i = load <16 x i8>, ptr %.742.i.i.i, align 1, !noalias !7
  %.746.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.690.i.i.i
  %.747.i.i.i = insertelement <16 x i8> <i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef>, i8 %.746.i.i.i, i64 0
  %.749.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.693.i.i.i
  %.750.i.i.i = insertelement <16 x i8> %.747.i.i.i, i8 %.749.i.i.i, i64 1
  %.752.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.696.i.i.i
  %.753.i.i.i = insertelement <16 x i8> %.750.i.i.i, i8 %.752.i.i.i, i64 2
  %.755.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.699.i.i.i
  %.756.i.i.i = insertelement <16 x i8> %.753.i.i.i, i8 %.755.i.i.i, i64 3
  %.758.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.702.i.i.i
  %.759.i.i.i = insertelement <16 x i8> %.756.i.i.i, i8 %.758.i.i.i, i64 4
  %.761.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.705.i.i.i
  %.762.i.i.i = insertelement <16 x i8> %.759.i.i.i, i8 %.761.i.i.i, i64 5
  %.764.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.708.i.i.i
  %.765.i.i.i = insertelement <16 x i8> %.762.i.i.i, i8 %.764.i.i.i, i64 6
  %.767.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.711.i.i.i
  %.768.i.i.i = insertelement <16 x i8> %.765.i.i.i, i8 %.767.i.i.i, i64 7
  %.770.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.714.i.i.i
  %.771.i.i.i = insertelement <16 x i8> %.768.i.i.i, i8 %.770.i.i.i, i64 8
  %.773.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.717.i.i.i
  %.774.i.i.i = insertelement <16 x i8> %.771.i.i.i, i8 %.773.i.i.i, i64 9
  %.776.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.720.i.i.i
  %.777.i.i.i = insertelement <16 x i8> %.774.i.i.i, i8 %.776.i.i.i, i64 10
  %.779.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.723.i.i.i
  %.780.i.i.i = insertelement <16 x i8> %.777.i.i.i, i8 %.779.i.i.i, i64 11
  %.782.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.726.i.i.i
  %.783.i.i.i = insertelement <16 x i8> %.780.i.i.i, i8 %.782.i.i.i, i64 12
  %.785.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.729.i.i.i
  %.786.i.i.i = insertelement <16 x i8> %.783.i.i.i, i8 %.785.i.i.i, i64 13
  %.788.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.732.i.i.i
  %.789.i.i.i = insertelement <16 x i8> %.786.i.i.i, i8 %.788.i.i.i, i64 14
  %.791.i.i.i = extractelement <16 x i8> %.744.i.i.i, i8 %.735.i.i.i
  %.792.i.i.i = insertelement <16 x i8> %.789.i.i.i, i8 %.791.i.i.i, i64 15
  %.793.i.i.i = select <16 x i1> %.741.i.i.i, <16 x i8> %.792.i.i.i, <16 x i8> %.737.i.i.i
  %.794.i.i.i = icmp eq <16 x i8> %.740.i.i.i, splat (i8 2)
  %.797.i.i.i = load <16 x i8>, ptr %.795.i.i.i, align 1, !noalias !7
  %.799.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.690.i.i.i
  %.800.i.i.i = insertelement <16 x i8> <i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef>, i8 %.799.i.i.i, i64 0
  %.802.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.693.i.i.i
  %.803.i.i.i = insertelement <16 x i8> %.800.i.i.i, i8 %.802.i.i.i, i64 1
  %.805.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.696.i.i.i
  %.806.i.i.i = insertelement <16 x i8> %.803.i.i.i, i8 %.805.i.i.i, i64 2
  %.808.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.699.i.i.i
  %.809.i.i.i = insertelement <16 x i8> %.806.i.i.i, i8 %.808.i.i.i, i64 3
  %.811.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.702.i.i.i
  %.812.i.i.i = insertelement <16 x i8> %.809.i.i.i, i8 %.811.i.i.i, i64 4
  %.814.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.705.i.i.i
  %.815.i.i.i = insertelement <16 x i8> %.812.i.i.i, i8 %.814.i.i.i, i64 5
  %.817.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.708.i.i.i
  %.818.i.i.i = insertelement <16 x i8> %.815.i.i.i, i8 %.817.i.i.i, i64 6
  %.820.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.711.i.i.i
  %.821.i.i.i = insertelement <16 x i8> %.818.i.i.i, i8 %.820.i.i.i, i64 7
  %.823.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.714.i.i.i
  %.824.i.i.i = insertelement <16 x i8> %.821.i.i.i, i8 %.823.i.i.i, i64 8
  %.826.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.717.i.i.i
  %.827.i.i.i = insertelement <16 x i8> %.824.i.i.i, i8 %.826.i.i.i, i64 9
  %.829.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.720.i.i.i
  %.830.i.i.i = insertelement <16 x i8> %.827.i.i.i, i8 %.829.i.i.i, i64 10
  %.832.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.723.i.i.i
  %.833.i.i.i = insertelement <16 x i8> %.830.i.i.i, i8 %.832.i.i.i, i64 11
  %.835.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.726.i.i.i
  %.836.i.i.i = insertelement <16 x i8> %.833.i.i.i, i8 %.835.i.i.i, i64 12
  %.838.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.729.i.i.i
  %.839.i.i.i = insertelement <16 x i8> %.836.i.i.i, i8 %.838.i.i.i, i64 13
  %.841.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.732.i.i.i
  %.842.i.i.i = insertelement <16 x i8> %.839.i.i.i, i8 %.841.i.i.i, i64 14
  %.844.i.i.i = extractelement <16 x i8> %.797.i.i.i, i8 %.735.i.i.i
  %.845.i.i.i = insertelement <16 x i8> %.842.i.i.i, i8 %.844.i.i.i, i64 15
  %.846.i.i.i = select <16 x i1> %.794.i.i.i, <16 x i8> %.845.i.i.i, <16 x i8> %.793.i.i.i
  %.847.i.i.i = icmp eq <16 x i8> %.740.i.i.i, splat (i8 3)
  %.850.i.i.i = load <16 x i8>, ptr %.848.i.i.i, align 1, !noalias !7
  %.852.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.690.i.i.i
  %.853.i.i.i = insertelement <16 x i8> <i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef>, i8 %.852.i.i.i, i64 0
  %.855.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.693.i.i.i
  %.856.i.i.i = insertelement <16 x i8> %.853.i.i.i, i8 %.855.i.i.i, i64 1
  %.858.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.696.i.i.i
  %.859.i.i.i = insertelement <16 x i8> %.856.i.i.i, i8 %.858.i.i.i, i64 2
  %.861.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.699.i.i.i
  %.862.i.i.i = insertelement <16 x i8> %.859.i.i.i, i8 %.861.i.i.i, i64 3
  %.864.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.702.i.i.i
  %.865.i.i.i = insertelement <16 x i8> %.862.i.i.i, i8 %.864.i.i.i, i64 4
  %.867.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.705.i.i.i
  %.868.i.i.i = insertelement <16 x i8> %.865.i.i.i, i8 %.867.i.i.i, i64 5
  %.870.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.708.i.i.i
  %.871.i.i.i = insertelement <16 x i8> %.868.i.i.i, i8 %.870.i.i.i, i64 6
  %.873.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.711.i.i.i
  %.874.i.i.i = insertelement <16 x i8> %.871.i.i.i, i8 %.873.i.i.i, i64 7
  %.876.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.714.i.i.i
  %.877.i.i.i = insertelement <16 x i8> %.874.i.i.i, i8 %.876.i.i.i, i64 8
  %.879.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.717.i.i.i
  %.880.i.i.i = insertelement <16 x i8> %.877.i.i.i, i8 %.879.i.i.i, i64 9
  %.882.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.720.i.i.i
  %.883.i.i.i = insertelement <16 x i8> %.880.i.i.i, i8 %.882.i.i.i, i64 10
  %.885.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.723.i.i.i
  %.886.i.i.i = insertelement <16 x i8> %.883.i.i.i, i8 %.885.i.i.i, i64 11
  %.888.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.726.i.i.i
  %.889.i.i.i = insertelement <16 x i8> %.886.i.i.i, i8 %.888.i.i.i, i64 12
  %.891.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.729.i.i.i
  %.892.i.i.i = insertelement <16 x i8> %.889.i.i.i, i8 %.891.i.i.i, i64 13
  %.894.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.732.i.i.i
  %.895.i.i.i = insertelement <16 x i8> %.892.i.i.i, i8 %.894.i.i.i, i64 14
  %.897.i.i.i = extractelement <16 x i8> %.850.i.i.i, i8 %.735.i.i.i
  %.898.i.i.i = insertelement <16 x i8> %.895.i.i.i, i8 %.897.i.i.i, i64 15
  %.899.i.i.i = select <16 x i1> %.847.i.i.i, <16 x i8> %.898.i.i.i, <16 x i8> %.846.i.i.i
  %.900.i.i.i = getelementptr i8, ptr %.1397.i.i, i64 %.541.0539.i.i.i
  store <16 x i8> %.899.i.i.i, ptr %.900.i.i.i, align 1, !noalias !7
  %.597.i.i.i = icmp samesign ugt i64 %.544.0540.i.i.i, 1
  br i1 %.597.i.i.i, label %B514.if.i.i.i, label %B664.i.i.i

B612.if.i.i.i:                                    ; preds = %B568.i.i.i, %B612.if.i.i.i
  %.936.0537.i.i.i = phi i64 [ %.998.i.i.i, %B612.if.i.i.i ], [ %spec.select.i.i.i, %B568.i.i.i ]
  %.933.0536.i.i.i = phi i64 [ %.1002.i.i.i, %B612.if.i.i.i ], [ 0, %B568.i.i.i ]
  %.998.i.i.i = add nsw i64 %.936.0537.i.i.i, -1
  %.1002.i.i.i = add nuw nsw i64 %.933.0536.i.i.i, 16
  %.1067.i.i.i = getelementptr i64, ptr %.1222.i.i, i64 %.933.0536.i.i.i
  %.1069.i.i.i = load <16 x i64>, ptr %.1067.i.i.i, align 8, !noalias !7
  %.1070.i.i.i = lshr <16 x i64> %.1069.i.i.i, %.2406.i.i
  %.1071.i.i.i = and <16 x i64> %.1070.i.i.i, %.2408.i.i
  %.1072.i.i.i = trunc <16 x i64> %.1071.i.i.i to <16 x i16>
  %.1073.i.i.i = sub <16 x i16> %.2410.i.i, %.1072.i.i.i
  %14 = tail call <16 x i16> @llvm.smax.v16i16(<16 x i16> %.1073.i.i.i, <16 x i16> zeroinitializer)
  %15 = tail call <16 x i16> @llvm.umin.v16i16(<16 x i16> %14, <16 x i16> splat (i16 15))
  %.1078.i.i.i = trunc nuw nsw <16 x i16> %15 to <16 x i8>
  %.1081.i.i.i = load <16 x i8>, ptr %.255.i, align 1, !noalias !7
  %.1082.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 0
  %.1083.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1082.i.i.i
  %.1084.i.i.i = insertelement <16 x i8> <i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef, i8 undef>, i8 %.1083.i.i.i, i64 0
  %.1085.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 1
  %.1086.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1085.i.i.i
  %.1087.i.i.i = insertelement <16 x i8> %.1084.i.i.i, i8 %.1086.i.i.i, i64 1
  %.1088.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 2
  %.1089.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1088.i.i.i
  %.1090.i.i.i = insertelement <16 x i8> %.1087.i.i.i, i8 %.1089.i.i.i, i64 2
  %.1091.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 3
  %.1092.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1091.i.i.i
  %.1093.i.i.i = insertelement <16 x i8> %.1090.i.i.i, i8 %.1092.i.i.i, i64 3
  %.1094.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 4
  %.1095.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1094.i.i.i
  %.1096.i.i.i = insertelement <16 x i8> %.1093.i.i.i, i8 %.1095.i.i.i, i64 4
  %.1097.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 5
  %.1098.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1097.i.i.i
  %.1099.i.i.i = insertelement <16 x i8> %.1096.i.i.i, i8 %.1098.i.i.i, i64 5
  %.1100.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 6
  %.1101.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1100.i.i.i
  %.1102.i.i.i = insertelement <16 x i8> %.1099.i.i.i, i8 %.1101.i.i.i, i64 6
  %.1103.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 7
  %.1104.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1103.i.i.i
  %.1105.i.i.i = insertelement <16 x i8> %.1102.i.i.i, i8 %.1104.i.i.i, i64 7
  %.1106.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 8
  %.1107.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1106.i.i.i
  %.1108.i.i.i = insertelement <16 x i8> %.1105.i.i.i, i8 %.1107.i.i.i, i64 8
  %.1109.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 9
  %.1110.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1109.i.i.i
  %.1111.i.i.i = insertelement <16 x i8> %.1108.i.i.i, i8 %.1110.i.i.i, i64 9
  %.1112.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 10
  %.1113.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1112.i.i.i
  %.1114.i.i.i = insertelement <16 x i8> %.1111.i.i.i, i8 %.1113.i.i.i, i64 10
  %.1115.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 11
  %.1116.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1115.i.i.i
  %.1117.i.i.i = insertelement <16 x i8> %.1114.i.i.i, i8 %.1116.i.i.i, i64 11
  %.1118.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 12
  %.1119.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1118.i.i.i
  %.1120.i.i.i = insertelement <16 x i8> %.1117.i.i.i, i8 %.1119.i.i.i, i64 12
  %.1121.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 13
  %.1122.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1121.i.i.i
  %.1123.i.i.i = insertelement <16 x i8> %.1120.i.i.i, i8 %.1122.i.i.i, i64 13
  %.1124.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 14
  %.1125.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1124.i.i.i
  %.1126.i.i.i = insertelement <16 x i8> %.1123.i.i.i, i8 %.1125.i.i.i, i64 14
  %.1127.i.i.i = extractelement <16 x i8> %.1078.i.i.i, i64 15
  %.1128.i.i.i = extractelement <16 x i8> %.1081.i.i.i, i8 %.1127.i.i.i
  %.1129.i.i.i = insertelement <16 x i8> %.1126.i.i.i, i8 %.1128.i.i.i, i64 15
  %.1130.i.i.i = getelementptr i8, ptr %.1397.i.i, i64 %.933.0536.i.i.i
  store <16 x i8> %.1129.i.i.i, ptr %.1130.i.i.i, align 1, !noalias !7
  %.989.i.i.i = icmp samesign ugt i64 %.936.0537.i.i.i, 1
  br i1 %.989.i.i.i, label %B612.if.i.i.i, label %B664.i.i.i

B706.if.i.i.i:                                    ; preds = %B664.i.i.i, %B928.i.i.i
  %.1174.0543.i.i.i = phi i64 [ %.1236.i.i.i, %B928.i.i.i ], [ %.474.0.i.i.i, %B664.i.i.i ]
  %.1171.0542.i.i.i = phi i64 [ %.1240.i.i.i, %B928.i.i.i ], [ %.504.i.i.i, %B664.i.i.i ]
  %.1236.i.i.i = add nsw i64 %.1174.0543.i.i.i, -1
  %.1240.i.i.i = add nuw nsw i64 %.1171.0542.i.i.i, 1
  %16 = getelementptr i64, ptr %.1222.i.i, i64 %.1171.0542.i.i.i
  %.1298.i.i.i = load i64, ptr %16, align 8, !noalias !7
  %.1300.i.i.i = lshr i64 %.1298.i.i.i, %a4
  %.1302.i.i.i = and i64 %.1300.i.i.i, %a5
  %17 = trunc i64 %.1302.i.i.i to i16
  %.1308.i.i.i = sub i16 %.156.i.i, %17
  br i1 %.112.i.i.i, label %B838.i.i.i, label %B928.i.i.i

B1038.i.i:                                        ; preds = %NRT_decref.exit1289.i.i
  %.1805.i.i = icmp sgt i64 %.917.i.i, -1
  br i1 %.1805.i.i, label %B1066.i.i, label %B1092.else.endif.i.i

B1066.i.i:                                        ; preds = %B1038.i.i
  %.1809.i.i = add nsw i64 %.19.i.i.i, %.919.i.i
  %.1849.i.i = icmp slt i64 %.919.i.i, 0
  %.1850.i.i = select i1 %.1849.i.i, i64 %.177.i, i64 0
  %.1851.i.i = add i64 %.1850.i.i, %.919.i.i
  %.1854.i.i = icmp slt i64 %.1851.i.i, 0
  br i1 %.1854.i.i, label %B1066.else.if.i.i, label %B1066.else.endif.i.i, !prof !6

NRT_incref.exit1312.thread.i.i:                   ; preds = %B1092.endif.i.i, %B1066.endif.i.i
  %.2120.i.sink.i = phi i64 [ %.2120.i.i, %B1092.endif.i.i ], [ %.1927.i.i, %B1066.endif.i.i ]
  %.1839.sroa.0.3.pn.i.i = phi i64 [ %.2032.sroa.0.3.i.i, %B1092.endif.i.i ], [ %.1839.sroa.0.3.i.i, %B1066.endif.i.i ]
  %.2129.i.i = tail call i64 @llvm.smax.i64(i64 %.2120.i.sink.i, i64 0)
  %"$phi1110.0.2.sroa.32.3.i.i" = getelementptr i8, ptr %.183.i, i64 %.1839.sroa.0.3.pn.i.i
  %.2221.0.i.i = and i64 %.19.i.i.i, 15
  %.2252.i.i = and i64 %.19.i.i.i, -16
  %18 = tail call i64 @llvm.smax.i64(i64 %.19.i.i.i, i64 15)
  %spec.select1582.i.i = lshr i64 %18, 4
  %.23361587.not.i.i = icmp eq i64 %spec.select1582.i.i, 0
  br i1 %.23361587.not.i.i, label %B1268.preheader.i.i, label %B1182.if.lr.ph.i.i

B1182.if.lr.ph.i.i:                               ; preds = %NRT_incref.exit1312.thread.i.i
  %.2403.i.i = insertelement <16 x i16> poison, i16 %.862.i.i, i64 0
  %.2404.i.i = shufflevector <16 x i16> %.2403.i.i, <16 x i16> poison, <16 x i32> zeroinitializer
  br label %B1182.if.i.i

B1268.preheader.i.i:                              ; preds = %B1182.if.i.i, %NRT_incref.exit1312.thread.i.i
  %.25221590.not.i.i = icmp eq i64 %.2221.0.i.i, 0
  br i1 %.25221590.not.i.i, label %B1548.i.i, label %B1268.if.i.i

B1548.i.i:                                        ; preds = %B1268.if.i.i, %B1268.preheader.i.i
  %.28361593.not.i.i = icmp slt i64 %"$phi980.0.2.sroa.16.315511561.i.i", 1
  br i1 %.28361593.not.i.i, label %B1694.i.i, label %B1588.if.i.i

B1694.i.i:                                        ; preds = %B1588.if.i.i, %B1548.i.i
  %.30641596.not.i.i = icmp slt i64 %.19.i.i.i, 1
  br i1 %.30641596.not.i.i, label %NRT_decref.exit1342.i.i, label %B1724.if.i.i

NRT_decref.exit1342.i.i:                          ; preds = %B1724.if.i.i, %B928.i.i.i, %B1694.i.i, %B664.i.i.i
  %.3214.i.i = add nsw i64 %.19.i.i.i, %column.3.1.i.i
  %.3223.i.i = icmp eq i64 %.3214.i.i, %.533.i.i
  %.3228.i.i = zext i1 %.3223.i.i to i64
  %spec.select1233.i.i = add nsw i64 %row.2.1.i.i, %.3228.i.i
  %spec.select1234.i.i = select i1 %.3223.i.i, i64 0, i64 %.3214.i.i
  %.3252.i.i = icmp slt i64 %.1081.i.i, %"$phi688.0.2.1.i.i"
  br i1 %.3252.i.i, label %B704.i.i, label %B1860.i.i

B1860.i.i:                                        ; preds = %NRT_decref.exit1342.i.i, %B688.i.i
  %i.3.2.i.i = phi i64 [ %i.2.0.i.i, %B688.i.i ], [ %.1081.i.i, %NRT_decref.exit1342.i.i ]
  %.3275.i.i = add nsw i64 %member.4.0.i.i, 1
  %.3286.i.i = icmp slt i64 %i.3.2.i.i, %.321.i
  br i1 %.3286.i.i, label %B500.i.i, label %_ZN13_3cdynamic_3e5entryB4v122B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxx.exit

B500.else.i.i:                                    ; preds = %B500.i.i
  %.606.i.i = icmp ne i64 %.478.i.i, -9223372036854775808
  %.607.i.i = icmp ne i64 %.533.i.i, -1
  %.608.not.i.i = or i1 %.606.i.i, %.607.i.i
  br i1 %.608.not.i.i, label %B500.endif.else.if.i.i, label %B500.endif.endif.i.i, !prof !10

B500.endif.endif.i.i:                             ; preds = %B500.endif.else.if.i.i, %B500.else.i.i, %B500.i.i
  %.6331572.i.i = phi i64 [ %.591.i.i, %B500.i.i ], [ %.63315701603.i.i, %B500.endif.else.if.i.i ], [ %.591.i.i, %B500.else.i.i ]
  %rem.1.0.i.i = phi i64 [ 0, %B500.i.i ], [ %spec.select1236.i.i, %B500.endif.else.if.i.i ], [ 0, %B500.else.i.i ]
  %.683.i.i = icmp eq i64 %member.4.0.i.i, %.221.i.i
  br i1 %.683.i.i, label %B688.i.i, label %B620.i.i

B500.endif.else.if.i.i:                           ; preds = %B500.else.i.i
  %.611.i.i = sdiv i64 %.478.i.i, %.533.i.i
  %.612.i.i = srem i64 %.478.i.i, %.533.i.i
  %.613.i.i = xor i64 %.612.i.i, %.533.i.i
  %.614.i.i = icmp slt i64 %.613.i.i, 0
  %.615.i.i = icmp ne i64 %.612.i.i, 0
  %.616.i.i = and i1 %.615.i.i, %.614.i.i
  %.621.i.i = sext i1 %.616.i.i to i64
  %spec.select1235.i.i = add i64 %.611.i.i, %.591.i.i
  %.63315701603.i.i = add i64 %spec.select1235.i.i, %.621.i.i
  %.665.i.i = select i1 %.616.i.i, i64 %.533.i.i, i64 0
  %spec.select1236.i.i = add i64 %.665.i.i, %.612.i.i
  br label %B500.endif.endif.i.i

B862.endif.endif.i.i:                             ; preds = %B862.endif.else.endif.endif.endif.if.i.i, %B862.endif.else.endif.endif.endif.i.i
  %.1109.sroa.13.0.i.i = phi i64 [ %.27.i, %B862.endif.else.endif.endif.endif.if.i.i ], [ %.1109.sroa.13.1.i.i, %B862.endif.else.endif.endif.endif.i.i ]
  %.1197.i.i = sub i64 %.1109.sroa.13.0.i.i, %.1109.sroa.0.3.i.i
  %.1206.i.i = tail call i64 @llvm.smax.i64(i64 %.1197.i.i, i64 0)
  %.1222.i.i = getelementptr i64, ptr %.33.i, i64 %.1109.sroa.0.3.i.i
  %.1295.i.i = select i1 %.1119.i.i, i64 %.321.i, i64 0
  %.1296.i.i = add i64 %.1295.i.i, %i.4.1.i.i
  %.1299.i.i = icmp slt i64 %.1296.i.i, 0
  br i1 %.1299.i.i, label %B862.endif.endif.else.if.i.i, label %B862.endif.endif.else.endif.i.i, !prof !6

B862.endif.else.if.i.i:                           ; preds = %B704.i.i
  br label %B862.endif.else.endif.i.i

B862.endif.else.endif.i.i:                        ; preds = %B862.endif.else.if.i.i, %B704.i.i
  %.1109.sroa.0.1.i.i = phi i64 [ 0, %B862.endif.else.if.i.i ], [ %.1121.i.i, %B704.i.i ]
  %.1129.not.i.i = icmp slt i64 %.1121.i.i, %.27.i
  br i1 %.1129.not.i.i, label %B862.endif.else.endif.endif.i.i, label %B862.endif.else.endif.if.i.i, !prof !10

B862.endif.else.endif.if.i.i:                     ; preds = %B862.endif.else.endif.i.i
  br label %B862.endif.else.endif.endif.i.i

B862.endif.else.endif.endif.i.i:                  ; preds = %B862.endif.else.endif.if.i.i, %B862.endif.else.endif.i.i
  %.1109.sroa.0.3.i.i = phi i64 [ %.27.i, %B862.endif.else.endif.if.i.i ], [ %.1109.sroa.0.1.i.i, %B862.endif.else.endif.i.i ]
  %.1136.i.i = icmp slt i64 %.1081.i.i, 0
  %.1137.i.i = select i1 %.1136.i.i, i64 %.27.i, i64 0
  %.1138.i.i = add i64 %.1137.i.i, %.1081.i.i
  %.1141.i.i = icmp slt i64 %.1138.i.i, 0
  br i1 %.1141.i.i, label %B862.endif.else.endif.endif.if.i.i, label %B862.endif.else.endif.endif.endif.i.i, !prof !6

B862.endif.else.endif.endif.if.i.i:               ; preds = %B862.endif.else.endif.endif.i.i
  br label %B862.endif.else.endif.endif.endif.i.i

B862.endif.else.endif.endif.endif.i.i:            ; preds = %B862.endif.else.endif.endif.if.i.i, %B862.endif.else.endif.endif.i.i
  %.1109.sroa.13.1.i.i = phi i64 [ 0, %B862.endif.else.endif.endif.if.i.i ], [ %.1138.i.i, %B862.endif.else.endif.endif.i.i ]
  %.1146.not.i.i = icmp slt i64 %.1138.i.i, %.27.i
  br i1 %.1146.not.i.i, label %B862.endif.endif.i.i, label %B862.endif.else.endif.endif.endif.if.i.i, !prof !10

B862.endif.else.endif.endif.endif.if.i.i:         ; preds = %B862.endif.else.endif.endif.endif.i.i
  br label %B862.endif.endif.i.i

B862.endif.endif.endif.i.i:                       ; preds = %B862.endif.endif.else.endif.endif.endif.if.i.i, %B862.endif.endif.else.endif.endif.endif.i.i
  %.1284.sroa.13.0.i.i = phi i64 [ %.321.i, %B862.endif.endif.else.endif.endif.endif.if.i.i ], [ %.1284.sroa.13.1.i.i, %B862.endif.endif.else.endif.endif.endif.i.i ]
  %.1372.i.i = sub nsw i64 %.1284.sroa.13.0.i.i, %.1284.sroa.0.3.i.i
  %.1381.i.i = tail call i64 @llvm.smax.i64(i64 %.1372.i.i, i64 0)
  %.1397.i.i = getelementptr i8, ptr %.327.i, i64 %.1284.sroa.0.3.i.i
  br i1 %.1454.i.i, label %B952.else.i.i, label %NRT_decref.exit1289.i.i

B862.endif.endif.else.if.i.i:                     ; preds = %B862.endif.endif.i.i
  br label %B862.endif.endif.else.endif.i.i

B862.endif.endif.else.endif.i.i:                  ; preds = %B862.endif.endif.else.if.i.i, %B862.endif.endif.i.i
  %.1284.sroa.0.1.i.i = phi i64 [ 0, %B862.endif.endif.else.if.i.i ], [ %.1296.i.i, %B862.endif.endif.i.i ]
  %.1304.not.i.i = icmp slt i64 %.1296.i.i, %.321.i
  br i1 %.1304.not.i.i, label %B862.endif.endif.else.endif.endif.i.i, label %B862.endif.endif.else.endif.if.i.i, !prof !10

B862.endif.endif.else.endif.if.i.i:               ; preds = %B862.endif.endif.else.endif.i.i
  br label %B862.endif.endif.else.endif.endif.i.i

B862.endif.endif.else.endif.endif.i.i:            ; preds = %B862.endif.endif.else.endif.if.i.i, %B862.endif.endif.else.endif.i.i
  %.1284.sroa.0.3.i.i = phi i64 [ %.321.i, %B862.endif.endif.else.endif.if.i.i ], [ %.1284.sroa.0.1.i.i, %B862.endif.endif.else.endif.i.i ]
  %.1312.i.i = select i1 %.1136.i.i, i64 %.321.i, i64 0
  %.1313.i.i = add i64 %.1312.i.i, %.1081.i.i
  %.1316.i.i = icmp slt i64 %.1313.i.i, 0
  br i1 %.1316.i.i, label %B862.endif.endif.else.endif.endif.if.i.i, label %B862.endif.endif.else.endif.endif.endif.i.i, !prof !6

B862.endif.endif.else.endif.endif.if.i.i:         ; preds = %B862.endif.endif.else.endif.endif.i.i
  br label %B862.endif.endif.else.endif.endif.endif.i.i

B862.endif.endif.else.endif.endif.endif.i.i:      ; preds = %B862.endif.endif.else.endif.endif.if.i.i, %B862.endif.endif.else.endif.endif.i.i
  %.1284.sroa.13.1.i.i = phi i64 [ 0, %B862.endif.endif.else.endif.endif.if.i.i ], [ %.1313.i.i, %B862.endif.endif.else.endif.endif.i.i ]
  %.1321.not.i.i = icmp slt i64 %.1313.i.i, %.321.i
  br i1 %.1321.not.i.i, label %B862.endif.endif.endif.i.i, label %B862.endif.endif.else.endif.endif.endif.if.i.i, !prof !10

B862.endif.endif.else.endif.endif.endif.if.i.i:   ; preds = %B862.endif.endif.else.endif.endif.endif.i.i
  br label %B862.endif.endif.endif.i.i

B952.else.i.i:                                    ; preds = %B862.endif.endif.endif.i.i
  %.1497.i.i = select i1 %.1119.i.i, i64 %.63.i, i64 0
  %.1498.i.i = add i64 %.1497.i.i, %i.4.1.i.i
  %.1501.i.i = icmp slt i64 %.1498.i.i, 0
  br i1 %.1501.i.i, label %B952.else.if.i.i, label %B952.else.endif.i.i, !prof !6

B952.endif.i.i:                                   ; preds = %B952.else.endif.endif.endif.if.i.i, %B952.else.endif.endif.endif.i.i
  %.1486.sroa.13.0.i.i = phi i64 [ %.63.i, %B952.else.endif.endif.endif.if.i.i ], [ %.1486.sroa.13.1.i.i, %B952.else.endif.endif.endif.i.i ]
  %.1574.i.i = sub nsw i64 %.1486.sroa.13.0.i.i, %.1486.sroa.0.3.i.i
  %.1583.i.i = tail call i64 @llvm.smax.i64(i64 %.1574.i.i, i64 0)
  %.1599.i.i = getelementptr i8, ptr %.69.i, i64 %.1486.sroa.0.3.i.i
  br label %NRT_decref.exit1289.i.i

B952.else.if.i.i:                                 ; preds = %B952.else.i.i
  br label %B952.else.endif.i.i

B952.else.endif.i.i:                              ; preds = %B952.else.if.i.i, %B952.else.i.i
  %.1486.sroa.0.1.i.i = phi i64 [ 0, %B952.else.if.i.i ], [ %.1498.i.i, %B952.else.i.i ]
  %.1506.not.i.i = icmp slt i64 %.1498.i.i, %.63.i
  br i1 %.1506.not.i.i, label %B952.else.endif.endif.i.i, label %B952.else.endif.if.i.i, !prof !10

B952.else.endif.if.i.i:                           ; preds = %B952.else.endif.i.i
  br label %B952.else.endif.endif.i.i

B952.else.endif.endif.i.i:                        ; preds = %B952.else.endif.if.i.i, %B952.else.endif.i.i
  %.1486.sroa.0.3.i.i = phi i64 [ %.63.i, %B952.else.endif.if.i.i ], [ %.1486.sroa.0.1.i.i, %B952.else.endif.i.i ]
  %.1514.i.i = select i1 %.1136.i.i, i64 %.63.i, i64 0
  %.1515.i.i = add i64 %.1514.i.i, %.1081.i.i
  %.1518.i.i = icmp slt i64 %.1515.i.i, 0
  br i1 %.1518.i.i, label %B952.else.endif.endif.if.i.i, label %B952.else.endif.endif.endif.i.i, !prof !6

B952.else.endif.endif.if.i.i:                     ; preds = %B952.else.endif.endif.i.i
  br label %B952.else.endif.endif.endif.i.i

B952.else.endif.endif.endif.i.i:                  ; preds = %B952.else.endif.endif.if.i.i, %B952.else.endif.endif.i.i
  %.1486.sroa.13.1.i.i = phi i64 [ 0, %B952.else.endif.endif.if.i.i ], [ %.1515.i.i, %B952.else.endif.endif.i.i ]
  %.1523.not.i.i = icmp slt i64 %.1515.i.i, %.63.i
  br i1 %.1523.not.i.i, label %B952.endif.i.i, label %B952.else.endif.endif.endif.if.i.i, !prof !10

B952.else.endif.endif.endif.if.i.i:               ; preds = %B952.else.endif.endif.endif.i.i
  br label %B952.endif.i.i

B1066.endif.i.i:                                  ; preds = %B1066.else.endif.endif.endif.if.i.i, %B1066.else.endif.endif.endif.i.i
  %.1839.sroa.13.0.i.i = phi i64 [ %.177.i, %B1066.else.endif.endif.endif.if.i.i ], [ %.1839.sroa.13.1.i.i, %B1066.else.endif.endif.endif.i.i ]
  %.1927.i.i = sub i64 %.1839.sroa.13.0.i.i, %.1839.sroa.0.3.i.i
  br label %NRT_incref.exit1312.thread.i.i

B1066.else.if.i.i:                                ; preds = %B1066.i.i
  br label %B1066.else.endif.i.i

B1066.else.endif.i.i:                             ; preds = %B1066.else.if.i.i, %B1066.i.i
  %.1839.sroa.0.1.i.i = phi i64 [ 0, %B1066.else.if.i.i ], [ %.1851.i.i, %B1066.i.i ]
  %.1859.not.i.i = icmp slt i64 %.1851.i.i, %.177.i
  br i1 %.1859.not.i.i, label %B1066.else.endif.endif.i.i, label %B1066.else.endif.if.i.i, !prof !10

B1066.else.endif.if.i.i:                          ; preds = %B1066.else.endif.i.i
  br label %B1066.else.endif.endif.i.i

B1066.else.endif.endif.i.i:                       ; preds = %B1066.else.endif.if.i.i, %B1066.else.endif.i.i
  %.1839.sroa.0.3.i.i = phi i64 [ %.177.i, %B1066.else.endif.if.i.i ], [ %.1839.sroa.0.1.i.i, %B1066.else.endif.i.i ]
  %.1866.i.i = icmp slt i64 %.1809.i.i, 0
  %.1867.i.i = select i1 %.1866.i.i, i64 %.177.i, i64 0
  %.1868.i.i = add i64 %.1867.i.i, %.1809.i.i
  %.1871.i.i = icmp slt i64 %.1868.i.i, 0
  br i1 %.1871.i.i, label %B1066.else.endif.endif.if.i.i, label %B1066.else.endif.endif.endif.i.i, !prof !6

B1066.else.endif.endif.if.i.i:                    ; preds = %B1066.else.endif.endif.i.i
  br label %B1066.else.endif.endif.endif.i.i

B1066.else.endif.endif.endif.i.i:                 ; preds = %B1066.else.endif.endif.if.i.i, %B1066.else.endif.endif.i.i
  %.1839.sroa.13.1.i.i = phi i64 [ 0, %B1066.else.endif.endif.if.i.i ], [ %.1868.i.i, %B1066.else.endif.endif.i.i ]
  %.1876.not.i.i = icmp slt i64 %.1868.i.i, %.177.i
  br i1 %.1876.not.i.i, label %B1066.endif.i.i, label %B1066.else.endif.endif.endif.if.i.i, !prof !10

B1066.else.endif.endif.endif.if.i.i:              ; preds = %B1066.else.endif.endif.endif.i.i
  br label %B1066.endif.i.i

B1092.endif.i.i:                                  ; preds = %B1092.else.endif.endif.endif.if.i.i, %B1092.else.endif.endif.endif.i.i
  %.2032.sroa.13.0.i.i = phi i64 [ %.177.i, %B1092.else.endif.endif.endif.if.i.i ], [ %.2032.sroa.13.1.i.i, %B1092.else.endif.endif.endif.i.i ]
  %.2120.i.i = sub i64 %.2032.sroa.13.0.i.i, %.2032.sroa.0.3.i.i
  br label %NRT_incref.exit1312.thread.i.i

B1092.else.endif.i.i:                             ; preds = %B1038.i.i
  br i1 %.2052.i.i, label %B1092.else.endif.if.i.i, label %B1092.else.endif.endif.i.i, !prof !6

B1092.else.endif.if.i.i:                          ; preds = %B1092.else.endif.i.i
  br label %B1092.else.endif.endif.i.i

B1092.else.endif.endif.i.i:                       ; preds = %B1092.else.endif.if.i.i, %B1092.else.endif.i.i
  %.2032.sroa.0.3.i.i = phi i64 [ %.177.i, %B1092.else.endif.if.i.i ], [ 0, %B1092.else.endif.i.i ]
  %.2059.i.i = icmp slt i64 %.19.i.i.i, 0
  %.2060.i.i = select i1 %.2059.i.i, i64 %.177.i, i64 0
  %.2061.i.i = add i64 %.2060.i.i, %.19.i.i.i
  %.2064.i.i = icmp slt i64 %.2061.i.i, 0
  br i1 %.2064.i.i, label %B1092.else.endif.endif.if.i.i, label %B1092.else.endif.endif.endif.i.i, !prof !6

B1092.else.endif.endif.if.i.i:                    ; preds = %B1092.else.endif.endif.i.i
  br label %B1092.else.endif.endif.endif.i.i

B1092.else.endif.endif.endif.i.i:                 ; preds = %B1092.else.endif.endif.if.i.i, %B1092.else.endif.endif.i.i
  %.2032.sroa.13.1.i.i = phi i64 [ 0, %B1092.else.endif.endif.if.i.i ], [ %.2061.i.i, %B1092.else.endif.endif.i.i ]
  %.2069.not.i.i = icmp slt i64 %.2061.i.i, %.177.i
  br i1 %.2069.not.i.i, label %B1092.endif.i.i, label %B1092.else.endif.endif.endif.if.i.i, !prof !10

B1092.else.endif.endif.endif.if.i.i:              ; preds = %B1092.else.endif.endif.endif.i.i
  br label %B1092.endif.i.i

B1182.if.i.i:                                     ; preds = %B1182.if.i.i, %B1182.if.lr.ph.i.i
  %.2283.01589.i.i = phi i64 [ %spec.select1582.i.i, %B1182.if.lr.ph.i.i ], [ %.2345.i.i, %B1182.if.i.i ]
  %.2280.01588.i.i = phi i64 [ 0, %B1182.if.lr.ph.i.i ], [ %.2349.i.i, %B1182.if.i.i ]
  %.2345.i.i = add nsw i64 %.2283.01589.i.i, -1
  %.2349.i.i = add nuw nsw i64 %.2280.01588.i.i, 16
  %.2413.i.i = getelementptr i64, ptr %.1222.i.i, i64 %.2280.01588.i.i
  %.2415.i.i = load <16 x i64>, ptr %.2413.i.i, align 8, !noalias !3
  %.2416.i.i = lshr <16 x i64> %.2415.i.i, %.2406.i.i
  %.2417.i.i = and <16 x i64> %.2416.i.i, %.2408.i.i
  %.2418.i.i = trunc <16 x i64> %.2417.i.i to <16 x i16>
  %.2419.i.i = sub <16 x i16> %.2410.i.i, %.2418.i.i
  %19 = tail call <16 x i16> @llvm.smax.v16i16(<16 x i16> %.2419.i.i, <16 x i16> zeroinitializer)
  %20 = tail call <16 x i16> @llvm.umin.v16i16(<16 x i16> %19, <16 x i16> splat (i16 15))
  %.2424.i.i = getelementptr i8, ptr %"$phi1110.0.2.sroa.32.3.i.i", i64 %.2280.01588.i.i
  %.2426.i.i = load <16 x i8>, ptr %.2424.i.i, align 1, !noalias !3
  %.2427.i.i = zext <16 x i8> %.2426.i.i to <16 x i16>
  %.2428.i.i = mul <16 x i16> %20, %.2402.i.i
  %.2429.i.i = add nuw nsw <16 x i16> %.2404.i.i, %.2427.i.i
  %.2430.i.i = add <16 x i16> %.2429.i.i, %.2428.i.i
  %.2431.i.i = getelementptr i16, ptr %.291.i, i64 %.2280.01588.i.i
  store <16 x i16> %.2430.i.i, ptr %.2431.i.i, align 2, !noalias !3
  %.2336.i.i = icmp samesign ugt i64 %.2283.01589.i.i, 1
  br i1 %.2336.i.i, label %B1182.if.i.i, label %B1268.preheader.i.i

B1268.if.i.i:                                     ; preds = %B1268.preheader.i.i, %B1268.if.i.i
  %.2469.01592.i.i = phi i64 [ %.2531.i.i, %B1268.if.i.i ], [ %.2221.0.i.i, %B1268.preheader.i.i ]
  %.2466.01591.i.i = phi i64 [ %.2535.i.i, %B1268.if.i.i ], [ %.2252.i.i, %B1268.preheader.i.i ]
  %.2531.i.i = add nsw i64 %.2469.01592.i.i, -1
  %.2535.i.i = add nuw nsw i64 %.2466.01591.i.i, 1
  %.2573.i.i = icmp slt i64 %.2466.01591.i.i, 0
  %.2574.i.i = select i1 %.2573.i.i, i64 %.1206.i.i, i64 0
  %21 = getelementptr i64, ptr %.1222.i.i, i64 %.2466.01591.i.i
  %.2588.i.i = getelementptr i64, ptr %21, i64 %.2574.i.i
  %.2589.i.i = load i64, ptr %.2588.i.i, align 8, !noalias !3
  %.2591.i.i = lshr i64 %.2589.i.i, %a4
  %.2593.i.i = and i64 %.2591.i.i, %a5
  %.2598.i.i = sub i64 %a6, %.2593.i.i
  %.2599.i.i = trunc i64 %.2598.i.i to i16
  %22 = tail call i16 @llvm.smax.i16(i16 %.2599.i.i, i16 0)
  %23 = tail call i16 @llvm.umin.i16(i16 %22, i16 15)
  %.2662.i.i = mul i16 %23, %.157.i.i
  %.2677.i.i = select i1 %.2573.i.i, i64 %.2129.i.i, i64 0
  %24 = getelementptr i8, ptr %"$phi1110.0.2.sroa.32.3.i.i", i64 %.2466.01591.i.i
  %.2691.i.i = getelementptr i8, ptr %24, i64 %.2677.i.i
  %.2692.i.i = load i8, ptr %.2691.i.i, align 1, !noalias !3
  %.2696.i.i = zext i8 %.2692.i.i to i16
  %.2697.i.i = add nuw nsw i16 %.2696.i.i, %.862.i.i
  %.2701.i.i = add i16 %.2697.i.i, %.2662.i.i
  %.2717.i.i = select i1 %.2573.i.i, i64 %.285.i, i64 0
  %25 = getelementptr i16, ptr %.291.i, i64 %.2466.01591.i.i
  %.2731.i.i = getelementptr i16, ptr %25, i64 %.2717.i.i
  store i16 %.2701.i.i, ptr %.2731.i.i, align 2, !noalias !3
  %.2522.i.i = icmp samesign ugt i64 %.2469.01592.i.i, 1
  br i1 %.2522.i.i, label %B1268.if.i.i, label %B1548.i.i

B1588.if.i.i:                                     ; preds = %B1548.i.i, %B1588.if.i.i
  %.2780.01594.i.i = phi i64 [ %.2849.i.i, %B1588.if.i.i ], [ 0, %B1548.i.i ]
  %.2849.i.i = add nuw nsw i64 %.2780.01594.i.i, 1
  %26 = getelementptr i16, ptr %.291.i, i64 %.2780.01594.i.i
  %.2903.i.i = load i16, ptr %26, align 2, !noalias !3
  %27 = getelementptr i8, ptr %"$phi980.0.2.sroa.32.315491562.i.i", i64 %.2780.01594.i.i
  %.2933.i.i = load i8, ptr %27, align 1, !noalias !3
  %.2936.i.i = zext i8 %.2933.i.i to i64
  %.2938.i.i = mul i64 %2, %.2936.i.i
  %28 = trunc i64 %.2938.i.i to i16
  %.2943.i.i = add i16 %.2903.i.i, %28
  store i16 %.2943.i.i, ptr %26, align 2, !noalias !3
  %exitcond1600.not.i.i = icmp eq i64 %"$phi980.0.2.sroa.16.315511561.i.i", %.2849.i.i
  br i1 %exitcond1600.not.i.i, label %B1694.i.i, label %B1588.if.i.i

B1724.if.i.i:                                     ; preds = %B1694.i.i, %B1724.if.i.i
  %.3008.01597.i.i = phi i64 [ %.3077.i.i, %B1724.if.i.i ], [ 0, %B1694.i.i ]
  %.3077.i.i = add nuw nsw i64 %.3008.01597.i.i, 1
  %29 = getelementptr i16, ptr %.291.i, i64 %.3008.01597.i.i
  %.3131.i.i = load i16, ptr %29, align 2, !noalias !3
  %.3133.i.i = zext i16 %.3131.i.i to i64
  %.3158.i.i = getelementptr i8, ptr %.219.i, i64 %.3133.i.i
  %.3159.i.i = load i8, ptr %.3158.i.i, align 1, !noalias !3
  %30 = getelementptr i8, ptr %.1397.i.i, i64 %.3008.01597.i.i
  store i8 %.3159.i.i, ptr %30, align 1, !noalias !3
  %exitcond1601.not.i.i = icmp eq i64 %.19.i.i.i, %.3077.i.i
  br i1 %exitcond1601.not.i.i, label %NRT_decref.exit1342.i.i, label %B1724.if.i.i

_ZN13_3cdynamic_3e5entryB4v122B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxx.exit: ; preds = %B1860.i.i, %B436.i.i
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.smax.v16i16(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.smax.i16(i16, i16) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.umin.v16i16(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.umin.i16(i16, i16) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v122B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v122B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels6scales9table_idsB4v123B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels6scales9table_idsB4v123B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!6 = !{!"branch_weights", i32 1, i32 99}
!7 = !{!8, !4, !1}
!8 = distinct !{!8, !9, !"_ZN14sparse_kernels6scales9_by_classB4v124B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEyysss5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!9 = distinct !{!9, !"_ZN14sparse_kernels6scales9_by_classB4v124B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEyysss5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!10 = !{!"branch_weights", i32 99, i32 1}
