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
  %.150.i.i = trunc i64 %a4 to i8
  %.151.i.i = trunc i64 %a5 to i8
  %.158.i.i = trunc i64 %a6 to i16
  %.159.i.i = trunc i64 %a7 to i16
  %.223.i.i = add i64 %.99.i, -1
  %.236.i.i = icmp sgt i64 %.99.i, 1
  br i1 %.236.i.i, label %B346.i.i, label %B436.i.i

B346.i.i:                                         ; preds = %0
  %.301.i.i = getelementptr i64, ptr %.108.i, i64 %.101.i
  %.302.i.i = load i64, ptr %.301.i.i, align 8, !noalias !3
  %.304.not.i.i = icmp sgt i64 %.302.i.i, %a2
  br i1 %.304.not.i.i, label %B436.i.i, label %B380.preheader.i.i

B380.preheader.i.i:                               ; preds = %B346.i.i
  %1 = add nsw i64 %.99.i, -2
  br label %B380.i.i

B380.i.i:                                         ; preds = %B402.i.i, %B380.preheader.i.i
  %member.3.1.i.i = phi i64 [ %.310.i.i, %B402.i.i ], [ 0, %B380.preheader.i.i ]
  %exitcond.not.i.i = icmp eq i64 %member.3.1.i.i, %1
  br i1 %exitcond.not.i.i, label %B436.i.i, label %B402.i.i

B402.i.i:                                         ; preds = %B380.i.i
  %.310.i.i = add nuw nsw i64 %member.3.1.i.i, 1
  %.330.i.i = add nuw nsw i64 %member.3.1.i.i, 2
  %.381.i.i = mul i64 %.330.i.i, %.101.i
  %.385.i.i = getelementptr i64, ptr %.108.i, i64 %.381.i.i
  %.386.i.i = load i64, ptr %.385.i.i, align 8, !noalias !3
  %.388.not.i.i = icmp sgt i64 %.386.i.i, %a2
  br i1 %.388.not.i.i, label %B436.i.i, label %B380.i.i

B436.i.i:                                         ; preds = %B402.i.i, %B380.i.i, %B346.i.i, %0
  %member.5.0.i.i = phi i64 [ 0, %B346.i.i ], [ 0, %0 ], [ %.310.i.i, %B402.i.i ], [ %.223.i.i, %B380.i.i ]
  %.417.i.i = icmp sgt i64 %.321.i, 0
  br i1 %.417.i.i, label %B500.preheader.i.i, label %_ZN13_3cdynamic_3e5entryB4v110B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxx.exit

B500.preheader.i.i:                               ; preds = %B436.i.i
  %.995.i.i = icmp sgt i64 %.249.i, 0
  %.1456.i.i = icmp sgt i64 %.63.i, 0
  %.2054.i.i = icmp slt i64 %.177.i, 1
  %.2403.i.i = insertelement <16 x i16> poison, i16 %.159.i.i, i64 0
  %.2404.i.i = shufflevector <16 x i16> %.2403.i.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.2407.i.i = insertelement <16 x i8> poison, i8 %.150.i.i, i64 0
  %.2408.i.i = shufflevector <16 x i8> %.2407.i.i, <16 x i8> poison, <16 x i32> zeroinitializer
  %.2409.i.i = insertelement <16 x i8> poison, i8 %.151.i.i, i64 0
  %.2410.i.i = shufflevector <16 x i8> %.2409.i.i, <16 x i8> poison, <16 x i32> zeroinitializer
  %.2411.i.i = insertelement <16 x i16> poison, i16 %.158.i.i, i64 0
  %.2412.i.i = shufflevector <16 x i16> %.2411.i.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.2593.i.i = and i64 %a4, 255
  %2 = shl i64 %a7, 4
  %sext.i.i = shl i64 %a7, 48
  %.369.i.i.i = ashr exact i64 %sext.i.i, 48
  %.742.i.i.i = getelementptr i8, ptr %.255.i, i64 16
  %.795.i.i.i = getelementptr i8, ptr %.255.i, i64 32
  %.848.i.i.i = getelementptr i8, ptr %.255.i, i64 48
  br label %B500.i.i

B500.i.i:                                         ; preds = %B1860.i.i, %B500.preheader.i.i
  %member.4.0.i.i = phi i64 [ %.3283.i.i, %B1860.i.i ], [ %member.5.0.i.i, %B500.preheader.i.i ]
  %i.2.0.i.i = phi i64 [ %i.3.2.i.i, %B1860.i.i ], [ 0, %B500.preheader.i.i ]
  %.424.i.i = add nsw i64 %i.2.0.i.i, %a2
  %.452.i.i = icmp slt i64 %member.4.0.i.i, 0
  %.453.i.i = select i1 %.452.i.i, i64 %.99.i, i64 0
  %.454.i.i = add i64 %.453.i.i, %member.4.0.i.i
  %.474.i.i = mul i64 %.454.i.i, %.101.i
  %.478.i.i = getelementptr i64, ptr %.108.i, i64 %.474.i.i
  %.479.i.i = load i64, ptr %.478.i.i, align 8, !noalias !3
  %.480.i.i = sub i64 %.424.i.i, %.479.i.i
  %.534.i.i = getelementptr i8, ptr %.478.i.i, i64 8
  %.535.i.i = load i64, ptr %.534.i.i, align 8, !noalias !3
  %.592.i.i = getelementptr i8, ptr %.478.i.i, i64 16
  %.593.i.i = load i64, ptr %.592.i.i, align 8, !noalias !3
  %.597.i.i = icmp eq i64 %.535.i.i, 0
  br i1 %.597.i.i, label %B500.endif.endif.i.i, label %B500.else.i.i, !prof !6

B620.i.i:                                         ; preds = %B500.endif.endif.i.i
  %.699.i.i = add nsw i64 %member.4.0.i.i, 1
  %.726.i.i = icmp slt i64 %member.4.0.i.i, -1
  %.727.i.i = select i1 %.726.i.i, i64 %.99.i, i64 0
  %.728.i.i = add i64 %.699.i.i, %.727.i.i
  %.748.i.i = mul i64 %.728.i.i, %.101.i
  %.752.i.i = getelementptr i64, ptr %.108.i, i64 %.748.i.i
  %.753.i.i = load i64, ptr %.752.i.i, align 8, !noalias !3
  %.755.i.i = sub nsw i64 %.753.i.i, %a2
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %.321.i, i64 %.755.i.i)
  br label %B688.i.i

B688.i.i:                                         ; preds = %B500.endif.endif.i.i, %B620.i.i
  %"$phi688.0.2.1.i.i" = phi i64 [ %.13.i.i.i, %B620.i.i ], [ %.321.i, %B500.endif.endif.i.i ]
  %.824.i.i = icmp slt i64 %i.2.0.i.i, %"$phi688.0.2.1.i.i"
  br i1 %.824.i.i, label %B704.preheader.i.i, label %B1860.i.i

B704.preheader.i.i:                               ; preds = %B688.i.i
  %.918.i.i = getelementptr i8, ptr %.478.i.i, i64 24
  br label %B704.i.i

B704.i.i:                                         ; preds = %NRT_decref.exit1341.i.i, %B704.preheader.i.i
  %i.4.1.i.i = phi i64 [ %.1083.i.i, %NRT_decref.exit1341.i.i ], [ %i.2.0.i.i, %B704.preheader.i.i ]
  %column.3.1.i.i = phi i64 [ %spec.select1233.i.i, %NRT_decref.exit1341.i.i ], [ %rem.1.0.i.i, %B704.preheader.i.i ]
  %row.2.1.i.i = phi i64 [ %spec.select1232.i.i, %NRT_decref.exit1341.i.i ], [ %.6351571.i.i, %B704.preheader.i.i ]
  %.847.i.i = icmp slt i64 %row.2.1.i.i, 0
  %.848.i.i = select i1 %.847.i.i, i64 %.141.i, i64 0
  %3 = getelementptr i8, ptr %.147.i, i64 %row.2.1.i.i
  %.862.i.i = getelementptr i8, ptr %3, i64 %.848.i.i
  %.863.i.i = load i8, ptr %.862.i.i, align 1, !noalias !3
  %.864.i.i = zext i8 %.863.i.i to i16
  %.919.i.i = load i64, ptr %.918.i.i, align 8, !noalias !3
  %.921.i.i = add nsw i64 %.919.i.i, %column.3.1.i.i
  %.983.i.i = icmp slt i64 %.919.i.i, 0
  %spec.select.i.i = select i1 %.983.i.i, i1 %.995.i.i, i1 false
  %.1007.i.i = sub i64 %.535.i.i, %column.3.1.i.i
  %.1010.i.i = sub i64 %"$phi688.0.2.1.i.i", %i.4.1.i.i
  %"$phi862.4.2.3.i.i" = select i1 %spec.select.i.i, i64 %"$phi688.0.2.1.i.i", i64 %.285.i
  %.17.i.i.i = tail call i64 @llvm.smin.i64(i64 %.1010.i.i, i64 %.1007.i.i)
  %.19.i.i.i = tail call i64 @llvm.smin.i64(i64 %"$phi862.4.2.3.i.i", i64 %.17.i.i.i)
  %.1083.i.i = add nsw i64 %.19.i.i.i, %i.4.1.i.i
  %.1121.i.i = icmp slt i64 %i.4.1.i.i, 0
  %.1122.i.i = select i1 %.1121.i.i, i64 %.27.i, i64 0
  %.1123.i.i = add i64 %.1122.i.i, %i.4.1.i.i
  %.1126.i.i = icmp slt i64 %.1123.i.i, 0
  br i1 %.1126.i.i, label %B862.endif.else.if.i.i, label %B862.endif.else.endif.i.i, !prof !6

NRT_decref.exit1288.i.i:                          ; preds = %B952.endif.i.i, %B862.endif.endif.endif.i.i
  %"$phi980.0.2.sroa.32.315481561.i.i" = phi ptr [ %.1601.i.i, %B952.endif.i.i ], [ %.69.i, %B862.endif.endif.endif.i.i ]
  %"$phi980.0.2.sroa.16.315501560.i.i" = phi i64 [ %.1585.i.i, %B952.endif.i.i ], [ %.63.i, %B862.endif.endif.endif.i.i ]
  br i1 %spec.select.i.i, label %B986.i.i, label %B1038.i.i

B986.i.i:                                         ; preds = %NRT_decref.exit1288.i.i
  %.112.i.i.i = icmp sgt i64 %"$phi980.0.2.sroa.16.315501560.i.i", 0
  %..i.i.i = select i1 %.112.i.i.i, i64 4, i64 1
  %.372.i.i.i = zext i8 %.863.i.i to i64
  %invariant.gep.i.i.i = getelementptr i8, ptr %.219.i, i64 %.372.i.i.i
  br label %B178.if.i.i.i

B178.loopexit.i.i.i:                              ; preds = %B252.if.i.i.i
  %.219.i.i.i = add nsw i64 %.155.0533.i.i.i, -1
  %.223.i.i.i = add nuw nsw i64 %.152.0534.i.i.i, 1
  %.210.i.i.i = icmp sgt i64 %.155.0533.i.i.i, 1
  %indvars.iv.next.i.i.i = add nuw nsw i64 %indvars.iv.i.i.i, 16
  br i1 %.210.i.i.i, label %B178.if.i.i.i, label %B402.i.i.i

B402.i.i.i:                                       ; preds = %B178.loopexit.i.i.i
  %.474.0.i.i.i = and i64 %.1383.i.i, 15
  %.504.i.i.i = and i64 %.1383.i.i, 9223372036854775792
  %4 = tail call i64 @llvm.smax.i64(i64 %.1374.i.i, i64 15)
  %spec.select.i.i.i = lshr i64 %4, 4
  %.597538.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.112.i.i.i, label %B470.i.i.i, label %B568.i.i.i

B470.i.i.i:                                       ; preds = %B402.i.i.i
  br i1 %.597538.not.i.i.i, label %B664.i.i.i, label %B514.if.i.i.i

B568.i.i.i:                                       ; preds = %B402.i.i.i
  br i1 %.597538.not.i.i.i, label %B664.i.i.i, label %B612.if.i.i.i

B664.i.i.i:                                       ; preds = %B612.if.i.i.i, %B514.if.i.i.i, %B568.i.i.i, %B470.i.i.i
  %.1227541.not.i.i.i = icmp eq i64 %.474.0.i.i.i, 0
  br i1 %.1227541.not.i.i.i, label %NRT_decref.exit1341.i.i, label %B706.if.i.i.i

B838.i.i.i:                                       ; preds = %B706.if.i.i.i
  %5 = getelementptr i8, ptr %"$phi980.0.2.sroa.32.315481561.i.i", i64 %.1171.0542.i.i.i
  %.1357.i.i.i = load i8, ptr %5, align 1, !noalias !7
  %.1358.i.i.i = zext i8 %.1357.i.i.i to i64
  %6 = shl nuw nsw i64 %.1358.i.i.i, 4
  br label %B928.i.i.i

B928.i.i.i:                                       ; preds = %B706.if.i.i.i, %B838.i.i.i
  %"$phi928.1.2.1.i.i.i" = phi i64 [ %6, %B838.i.i.i ], [ 0, %B706.if.i.i.i ]
  %7 = tail call i16 @llvm.smax.i16(i16 %.1313.i.i.i, i16 0)
  %8 = tail call i16 @llvm.umin.i16(i16 %7, i16 15)
  %.1431.i.i.i = zext nneg i16 %8 to i64
  %9 = getelementptr i8, ptr %.255.i, i64 %"$phi928.1.2.1.i.i.i"
  %.1458.i.i.i = getelementptr i8, ptr %9, i64 %.1431.i.i.i
  %.1459.i.i.i = load i8, ptr %.1458.i.i.i, align 1, !noalias !7
  %10 = getelementptr i8, ptr %.1399.i.i, i64 %.1171.0542.i.i.i
  store i8 %.1459.i.i.i, ptr %10, align 1, !noalias !7
  %.1227.i.i.i = icmp samesign ugt i64 %.1174.0543.i.i.i, 1
  br i1 %.1227.i.i.i, label %B706.if.i.i.i, label %NRT_decref.exit1341.i.i

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
  %.675.i.i.i = getelementptr i8, ptr %.1224.i.i, i64 %.541.0539.i.i.i
  %.677.i.i.i = load <16 x i8>, ptr %.675.i.i.i, align 1, !noalias !7
  %.678.i.i.i = lshr <16 x i8> %.677.i.i.i, %.2408.i.i
  %.679.i.i.i = and <16 x i8> %.678.i.i.i, %.2410.i.i
  %.680.i.i.i = zext <16 x i8> %.679.i.i.i to <16 x i16>
  %.681.i.i.i = sub <16 x i16> %.2412.i.i, %.680.i.i.i
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
  %.738.i.i.i = getelementptr i8, ptr %"$phi980.0.2.sroa.32.315481561.i.i", i64 %.541.0539.i.i.i
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
  %.900.i.i.i = getelementptr i8, ptr %.1399.i.i, i64 %.541.0539.i.i.i
  store <16 x i8> %.899.i.i.i, ptr %.900.i.i.i, align 1, !noalias !7
  %.597.i.i.i = icmp samesign ugt i64 %.544.0540.i.i.i, 1
  br i1 %.597.i.i.i, label %B514.if.i.i.i, label %B664.i.i.i

B612.if.i.i.i:                                    ; preds = %B568.i.i.i, %B612.if.i.i.i
  %.936.0537.i.i.i = phi i64 [ %.998.i.i.i, %B612.if.i.i.i ], [ %spec.select.i.i.i, %B568.i.i.i ]
  %.933.0536.i.i.i = phi i64 [ %.1002.i.i.i, %B612.if.i.i.i ], [ 0, %B568.i.i.i ]
  %.998.i.i.i = add nsw i64 %.936.0537.i.i.i, -1
  %.1002.i.i.i = add nuw nsw i64 %.933.0536.i.i.i, 16
  %.1067.i.i.i = getelementptr i8, ptr %.1224.i.i, i64 %.933.0536.i.i.i
  %.1069.i.i.i = load <16 x i8>, ptr %.1067.i.i.i, align 1, !noalias !7
  %.1070.i.i.i = lshr <16 x i8> %.1069.i.i.i, %.2408.i.i
  %.1071.i.i.i = and <16 x i8> %.1070.i.i.i, %.2410.i.i
  %.1072.i.i.i = zext <16 x i8> %.1071.i.i.i to <16 x i16>
  %.1073.i.i.i = sub <16 x i16> %.2412.i.i, %.1072.i.i.i
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
  %.1130.i.i.i = getelementptr i8, ptr %.1399.i.i, i64 %.933.0536.i.i.i
  store <16 x i8> %.1129.i.i.i, ptr %.1130.i.i.i, align 1, !noalias !7
  %.989.i.i.i = icmp samesign ugt i64 %.936.0537.i.i.i, 1
  br i1 %.989.i.i.i, label %B612.if.i.i.i, label %B664.i.i.i

B706.if.i.i.i:                                    ; preds = %B664.i.i.i, %B928.i.i.i
  %.1174.0543.i.i.i = phi i64 [ %.1236.i.i.i, %B928.i.i.i ], [ %.474.0.i.i.i, %B664.i.i.i ]
  %.1171.0542.i.i.i = phi i64 [ %.1240.i.i.i, %B928.i.i.i ], [ %.504.i.i.i, %B664.i.i.i ]
  %.1236.i.i.i = add nsw i64 %.1174.0543.i.i.i, -1
  %.1240.i.i.i = add nuw nsw i64 %.1171.0542.i.i.i, 1
  %16 = getelementptr i8, ptr %.1224.i.i, i64 %.1171.0542.i.i.i
  %.1298.i.i.i = load i8, ptr %16, align 1, !noalias !7
  %.1301.i.i.i = zext i8 %.1298.i.i.i to i64
  %.1302.i.i.i = lshr i64 %.1301.i.i.i, %.2593.i.i
  %.1308.i1585.i.i = and i64 %.1302.i.i.i, %a5
  %.1308.i.i.i = trunc nuw nsw i64 %.1308.i1585.i.i to i16
  %.1313.i.i.i = sub i16 %.158.i.i, %.1308.i.i.i
  br i1 %.112.i.i.i, label %B838.i.i.i, label %B928.i.i.i

B1038.i.i:                                        ; preds = %NRT_decref.exit1288.i.i
  %.1807.i.i = icmp sgt i64 %.919.i.i, -1
  br i1 %.1807.i.i, label %B1066.i.i, label %B1092.else.endif.i.i

B1066.i.i:                                        ; preds = %B1038.i.i
  %.1811.i.i = add nsw i64 %.19.i.i.i, %.921.i.i
  %.1851.i.i = icmp slt i64 %.921.i.i, 0
  %.1852.i.i = select i1 %.1851.i.i, i64 %.177.i, i64 0
  %.1853.i.i = add i64 %.1852.i.i, %.921.i.i
  %.1856.i.i = icmp slt i64 %.1853.i.i, 0
  br i1 %.1856.i.i, label %B1066.else.if.i.i, label %B1066.else.endif.i.i, !prof !6

NRT_incref.exit1311.thread.i.i:                   ; preds = %B1092.endif.i.i, %B1066.endif.i.i
  %.2122.i.sink.i = phi i64 [ %.2122.i.i, %B1092.endif.i.i ], [ %.1929.i.i, %B1066.endif.i.i ]
  %.1841.sroa.0.3.pn.i.i = phi i64 [ %.2034.sroa.0.3.i.i, %B1092.endif.i.i ], [ %.1841.sroa.0.3.i.i, %B1066.endif.i.i ]
  %.2131.i.i = tail call i64 @llvm.smax.i64(i64 %.2122.i.sink.i, i64 0)
  %"$phi1110.0.2.sroa.32.3.i.i" = getelementptr i8, ptr %.183.i, i64 %.1841.sroa.0.3.pn.i.i
  %.2223.0.i.i = and i64 %.19.i.i.i, 15
  %.2254.i.i = and i64 %.19.i.i.i, -16
  %17 = tail call i64 @llvm.smax.i64(i64 %.19.i.i.i, i64 15)
  %spec.select1581.i.i = lshr i64 %17, 4
  %.23381587.not.i.i = icmp eq i64 %spec.select1581.i.i, 0
  br i1 %.23381587.not.i.i, label %B1268.preheader.i.i, label %B1182.if.lr.ph.i.i

B1182.if.lr.ph.i.i:                               ; preds = %NRT_incref.exit1311.thread.i.i
  %.2405.i.i = insertelement <16 x i16> poison, i16 %.864.i.i, i64 0
  %.2406.i.i = shufflevector <16 x i16> %.2405.i.i, <16 x i16> poison, <16 x i32> zeroinitializer
  br label %B1182.if.i.i

B1268.preheader.i.i:                              ; preds = %B1182.if.i.i, %NRT_incref.exit1311.thread.i.i
  %.25241590.not.i.i = icmp eq i64 %.2223.0.i.i, 0
  br i1 %.25241590.not.i.i, label %B1548.i.i, label %B1268.if.i.i

B1548.i.i:                                        ; preds = %B1268.if.i.i, %B1268.preheader.i.i
  %.28441593.not.i.i = icmp slt i64 %"$phi980.0.2.sroa.16.315501560.i.i", 1
  br i1 %.28441593.not.i.i, label %B1694.i.i, label %B1588.if.i.i

B1694.i.i:                                        ; preds = %B1588.if.i.i, %B1548.i.i
  %.30721596.not.i.i = icmp slt i64 %.19.i.i.i, 1
  br i1 %.30721596.not.i.i, label %NRT_decref.exit1341.i.i, label %B1724.if.i.i

NRT_decref.exit1341.i.i:                          ; preds = %B1724.if.i.i, %B928.i.i.i, %B1694.i.i, %B664.i.i.i
  %.3222.i.i = add nsw i64 %.19.i.i.i, %column.3.1.i.i
  %.3231.i.i = icmp eq i64 %.3222.i.i, %.535.i.i
  %.3236.i.i = zext i1 %.3231.i.i to i64
  %spec.select1232.i.i = add nsw i64 %row.2.1.i.i, %.3236.i.i
  %spec.select1233.i.i = select i1 %.3231.i.i, i64 0, i64 %.3222.i.i
  %.3260.i.i = icmp slt i64 %.1083.i.i, %"$phi688.0.2.1.i.i"
  br i1 %.3260.i.i, label %B704.i.i, label %B1860.i.i

B1860.i.i:                                        ; preds = %NRT_decref.exit1341.i.i, %B688.i.i
  %i.3.2.i.i = phi i64 [ %i.2.0.i.i, %B688.i.i ], [ %.1083.i.i, %NRT_decref.exit1341.i.i ]
  %.3283.i.i = add nsw i64 %member.4.0.i.i, 1
  %.3294.i.i = icmp slt i64 %i.3.2.i.i, %.321.i
  br i1 %.3294.i.i, label %B500.i.i, label %_ZN13_3cdynamic_3e5entryB4v110B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxx.exit

B500.else.i.i:                                    ; preds = %B500.i.i
  %.608.i.i = icmp ne i64 %.480.i.i, -9223372036854775808
  %.609.i.i = icmp ne i64 %.535.i.i, -1
  %.610.not.i.i = or i1 %.608.i.i, %.609.i.i
  br i1 %.610.not.i.i, label %B500.endif.else.if.i.i, label %B500.endif.endif.i.i, !prof !10

B500.endif.endif.i.i:                             ; preds = %B500.endif.else.if.i.i, %B500.else.i.i, %B500.i.i
  %.6351571.i.i = phi i64 [ %.593.i.i, %B500.i.i ], [ %.63515691603.i.i, %B500.endif.else.if.i.i ], [ %.593.i.i, %B500.else.i.i ]
  %rem.1.0.i.i = phi i64 [ 0, %B500.i.i ], [ %spec.select1235.i.i, %B500.endif.else.if.i.i ], [ 0, %B500.else.i.i ]
  %.685.i.i = icmp eq i64 %member.4.0.i.i, %.223.i.i
  br i1 %.685.i.i, label %B688.i.i, label %B620.i.i

B500.endif.else.if.i.i:                           ; preds = %B500.else.i.i
  %.613.i.i = sdiv i64 %.480.i.i, %.535.i.i
  %.614.i.i = srem i64 %.480.i.i, %.535.i.i
  %.615.i.i = xor i64 %.614.i.i, %.535.i.i
  %.616.i.i = icmp slt i64 %.615.i.i, 0
  %.617.i.i = icmp ne i64 %.614.i.i, 0
  %.618.i.i = and i1 %.617.i.i, %.616.i.i
  %.623.i.i = sext i1 %.618.i.i to i64
  %spec.select1234.i.i = add i64 %.613.i.i, %.593.i.i
  %.63515691603.i.i = add i64 %spec.select1234.i.i, %.623.i.i
  %.667.i.i = select i1 %.618.i.i, i64 %.535.i.i, i64 0
  %spec.select1235.i.i = add i64 %.667.i.i, %.614.i.i
  br label %B500.endif.endif.i.i

B862.endif.endif.i.i:                             ; preds = %B862.endif.else.endif.endif.endif.if.i.i, %B862.endif.else.endif.endif.endif.i.i
  %.1111.sroa.13.0.i.i = phi i64 [ %.27.i, %B862.endif.else.endif.endif.endif.if.i.i ], [ %.1111.sroa.13.1.i.i, %B862.endif.else.endif.endif.endif.i.i ]
  %.1199.i.i = sub i64 %.1111.sroa.13.0.i.i, %.1111.sroa.0.3.i.i
  %.1208.i.i = tail call i64 @llvm.smax.i64(i64 %.1199.i.i, i64 0)
  %.1224.i.i = getelementptr i8, ptr %.33.i, i64 %.1111.sroa.0.3.i.i
  %.1297.i.i = select i1 %.1121.i.i, i64 %.321.i, i64 0
  %.1298.i.i = add i64 %.1297.i.i, %i.4.1.i.i
  %.1301.i.i = icmp slt i64 %.1298.i.i, 0
  br i1 %.1301.i.i, label %B862.endif.endif.else.if.i.i, label %B862.endif.endif.else.endif.i.i, !prof !6

B862.endif.else.if.i.i:                           ; preds = %B704.i.i
  br label %B862.endif.else.endif.i.i

B862.endif.else.endif.i.i:                        ; preds = %B862.endif.else.if.i.i, %B704.i.i
  %.1111.sroa.0.1.i.i = phi i64 [ 0, %B862.endif.else.if.i.i ], [ %.1123.i.i, %B704.i.i ]
  %.1131.not.i.i = icmp slt i64 %.1123.i.i, %.27.i
  br i1 %.1131.not.i.i, label %B862.endif.else.endif.endif.i.i, label %B862.endif.else.endif.if.i.i, !prof !10

B862.endif.else.endif.if.i.i:                     ; preds = %B862.endif.else.endif.i.i
  br label %B862.endif.else.endif.endif.i.i

B862.endif.else.endif.endif.i.i:                  ; preds = %B862.endif.else.endif.if.i.i, %B862.endif.else.endif.i.i
  %.1111.sroa.0.3.i.i = phi i64 [ %.27.i, %B862.endif.else.endif.if.i.i ], [ %.1111.sroa.0.1.i.i, %B862.endif.else.endif.i.i ]
  %.1138.i.i = icmp slt i64 %.1083.i.i, 0
  %.1139.i.i = select i1 %.1138.i.i, i64 %.27.i, i64 0
  %.1140.i.i = add i64 %.1139.i.i, %.1083.i.i
  %.1143.i.i = icmp slt i64 %.1140.i.i, 0
  br i1 %.1143.i.i, label %B862.endif.else.endif.endif.if.i.i, label %B862.endif.else.endif.endif.endif.i.i, !prof !6

B862.endif.else.endif.endif.if.i.i:               ; preds = %B862.endif.else.endif.endif.i.i
  br label %B862.endif.else.endif.endif.endif.i.i

B862.endif.else.endif.endif.endif.i.i:            ; preds = %B862.endif.else.endif.endif.if.i.i, %B862.endif.else.endif.endif.i.i
  %.1111.sroa.13.1.i.i = phi i64 [ 0, %B862.endif.else.endif.endif.if.i.i ], [ %.1140.i.i, %B862.endif.else.endif.endif.i.i ]
  %.1148.not.i.i = icmp slt i64 %.1140.i.i, %.27.i
  br i1 %.1148.not.i.i, label %B862.endif.endif.i.i, label %B862.endif.else.endif.endif.endif.if.i.i, !prof !10

B862.endif.else.endif.endif.endif.if.i.i:         ; preds = %B862.endif.else.endif.endif.endif.i.i
  br label %B862.endif.endif.i.i

B862.endif.endif.endif.i.i:                       ; preds = %B862.endif.endif.else.endif.endif.endif.if.i.i, %B862.endif.endif.else.endif.endif.endif.i.i
  %.1286.sroa.13.0.i.i = phi i64 [ %.321.i, %B862.endif.endif.else.endif.endif.endif.if.i.i ], [ %.1286.sroa.13.1.i.i, %B862.endif.endif.else.endif.endif.endif.i.i ]
  %.1374.i.i = sub nsw i64 %.1286.sroa.13.0.i.i, %.1286.sroa.0.3.i.i
  %.1383.i.i = tail call i64 @llvm.smax.i64(i64 %.1374.i.i, i64 0)
  %.1399.i.i = getelementptr i8, ptr %.327.i, i64 %.1286.sroa.0.3.i.i
  br i1 %.1456.i.i, label %B952.else.i.i, label %NRT_decref.exit1288.i.i

B862.endif.endif.else.if.i.i:                     ; preds = %B862.endif.endif.i.i
  br label %B862.endif.endif.else.endif.i.i

B862.endif.endif.else.endif.i.i:                  ; preds = %B862.endif.endif.else.if.i.i, %B862.endif.endif.i.i
  %.1286.sroa.0.1.i.i = phi i64 [ 0, %B862.endif.endif.else.if.i.i ], [ %.1298.i.i, %B862.endif.endif.i.i ]
  %.1306.not.i.i = icmp slt i64 %.1298.i.i, %.321.i
  br i1 %.1306.not.i.i, label %B862.endif.endif.else.endif.endif.i.i, label %B862.endif.endif.else.endif.if.i.i, !prof !10

B862.endif.endif.else.endif.if.i.i:               ; preds = %B862.endif.endif.else.endif.i.i
  br label %B862.endif.endif.else.endif.endif.i.i

B862.endif.endif.else.endif.endif.i.i:            ; preds = %B862.endif.endif.else.endif.if.i.i, %B862.endif.endif.else.endif.i.i
  %.1286.sroa.0.3.i.i = phi i64 [ %.321.i, %B862.endif.endif.else.endif.if.i.i ], [ %.1286.sroa.0.1.i.i, %B862.endif.endif.else.endif.i.i ]
  %.1314.i.i = select i1 %.1138.i.i, i64 %.321.i, i64 0
  %.1315.i.i = add i64 %.1314.i.i, %.1083.i.i
  %.1318.i.i = icmp slt i64 %.1315.i.i, 0
  br i1 %.1318.i.i, label %B862.endif.endif.else.endif.endif.if.i.i, label %B862.endif.endif.else.endif.endif.endif.i.i, !prof !6

B862.endif.endif.else.endif.endif.if.i.i:         ; preds = %B862.endif.endif.else.endif.endif.i.i
  br label %B862.endif.endif.else.endif.endif.endif.i.i

B862.endif.endif.else.endif.endif.endif.i.i:      ; preds = %B862.endif.endif.else.endif.endif.if.i.i, %B862.endif.endif.else.endif.endif.i.i
  %.1286.sroa.13.1.i.i = phi i64 [ 0, %B862.endif.endif.else.endif.endif.if.i.i ], [ %.1315.i.i, %B862.endif.endif.else.endif.endif.i.i ]
  %.1323.not.i.i = icmp slt i64 %.1315.i.i, %.321.i
  br i1 %.1323.not.i.i, label %B862.endif.endif.endif.i.i, label %B862.endif.endif.else.endif.endif.endif.if.i.i, !prof !10

B862.endif.endif.else.endif.endif.endif.if.i.i:   ; preds = %B862.endif.endif.else.endif.endif.endif.i.i
  br label %B862.endif.endif.endif.i.i

B952.else.i.i:                                    ; preds = %B862.endif.endif.endif.i.i
  %.1499.i.i = select i1 %.1121.i.i, i64 %.63.i, i64 0
  %.1500.i.i = add i64 %.1499.i.i, %i.4.1.i.i
  %.1503.i.i = icmp slt i64 %.1500.i.i, 0
  br i1 %.1503.i.i, label %B952.else.if.i.i, label %B952.else.endif.i.i, !prof !6

B952.endif.i.i:                                   ; preds = %B952.else.endif.endif.endif.if.i.i, %B952.else.endif.endif.endif.i.i
  %.1488.sroa.13.0.i.i = phi i64 [ %.63.i, %B952.else.endif.endif.endif.if.i.i ], [ %.1488.sroa.13.1.i.i, %B952.else.endif.endif.endif.i.i ]
  %.1576.i.i = sub nsw i64 %.1488.sroa.13.0.i.i, %.1488.sroa.0.3.i.i
  %.1585.i.i = tail call i64 @llvm.smax.i64(i64 %.1576.i.i, i64 0)
  %.1601.i.i = getelementptr i8, ptr %.69.i, i64 %.1488.sroa.0.3.i.i
  br label %NRT_decref.exit1288.i.i

B952.else.if.i.i:                                 ; preds = %B952.else.i.i
  br label %B952.else.endif.i.i

B952.else.endif.i.i:                              ; preds = %B952.else.if.i.i, %B952.else.i.i
  %.1488.sroa.0.1.i.i = phi i64 [ 0, %B952.else.if.i.i ], [ %.1500.i.i, %B952.else.i.i ]
  %.1508.not.i.i = icmp slt i64 %.1500.i.i, %.63.i
  br i1 %.1508.not.i.i, label %B952.else.endif.endif.i.i, label %B952.else.endif.if.i.i, !prof !10

B952.else.endif.if.i.i:                           ; preds = %B952.else.endif.i.i
  br label %B952.else.endif.endif.i.i

B952.else.endif.endif.i.i:                        ; preds = %B952.else.endif.if.i.i, %B952.else.endif.i.i
  %.1488.sroa.0.3.i.i = phi i64 [ %.63.i, %B952.else.endif.if.i.i ], [ %.1488.sroa.0.1.i.i, %B952.else.endif.i.i ]
  %.1516.i.i = select i1 %.1138.i.i, i64 %.63.i, i64 0
  %.1517.i.i = add i64 %.1516.i.i, %.1083.i.i
  %.1520.i.i = icmp slt i64 %.1517.i.i, 0
  br i1 %.1520.i.i, label %B952.else.endif.endif.if.i.i, label %B952.else.endif.endif.endif.i.i, !prof !6

B952.else.endif.endif.if.i.i:                     ; preds = %B952.else.endif.endif.i.i
  br label %B952.else.endif.endif.endif.i.i

B952.else.endif.endif.endif.i.i:                  ; preds = %B952.else.endif.endif.if.i.i, %B952.else.endif.endif.i.i
  %.1488.sroa.13.1.i.i = phi i64 [ 0, %B952.else.endif.endif.if.i.i ], [ %.1517.i.i, %B952.else.endif.endif.i.i ]
  %.1525.not.i.i = icmp slt i64 %.1517.i.i, %.63.i
  br i1 %.1525.not.i.i, label %B952.endif.i.i, label %B952.else.endif.endif.endif.if.i.i, !prof !10

B952.else.endif.endif.endif.if.i.i:               ; preds = %B952.else.endif.endif.endif.i.i
  br label %B952.endif.i.i

B1066.endif.i.i:                                  ; preds = %B1066.else.endif.endif.endif.if.i.i, %B1066.else.endif.endif.endif.i.i
  %.1841.sroa.13.0.i.i = phi i64 [ %.177.i, %B1066.else.endif.endif.endif.if.i.i ], [ %.1841.sroa.13.1.i.i, %B1066.else.endif.endif.endif.i.i ]
  %.1929.i.i = sub i64 %.1841.sroa.13.0.i.i, %.1841.sroa.0.3.i.i
  br label %NRT_incref.exit1311.thread.i.i

B1066.else.if.i.i:                                ; preds = %B1066.i.i
  br label %B1066.else.endif.i.i

B1066.else.endif.i.i:                             ; preds = %B1066.else.if.i.i, %B1066.i.i
  %.1841.sroa.0.1.i.i = phi i64 [ 0, %B1066.else.if.i.i ], [ %.1853.i.i, %B1066.i.i ]
  %.1861.not.i.i = icmp slt i64 %.1853.i.i, %.177.i
  br i1 %.1861.not.i.i, label %B1066.else.endif.endif.i.i, label %B1066.else.endif.if.i.i, !prof !10

B1066.else.endif.if.i.i:                          ; preds = %B1066.else.endif.i.i
  br label %B1066.else.endif.endif.i.i

B1066.else.endif.endif.i.i:                       ; preds = %B1066.else.endif.if.i.i, %B1066.else.endif.i.i
  %.1841.sroa.0.3.i.i = phi i64 [ %.177.i, %B1066.else.endif.if.i.i ], [ %.1841.sroa.0.1.i.i, %B1066.else.endif.i.i ]
  %.1868.i.i = icmp slt i64 %.1811.i.i, 0
  %.1869.i.i = select i1 %.1868.i.i, i64 %.177.i, i64 0
  %.1870.i.i = add i64 %.1869.i.i, %.1811.i.i
  %.1873.i.i = icmp slt i64 %.1870.i.i, 0
  br i1 %.1873.i.i, label %B1066.else.endif.endif.if.i.i, label %B1066.else.endif.endif.endif.i.i, !prof !6

B1066.else.endif.endif.if.i.i:                    ; preds = %B1066.else.endif.endif.i.i
  br label %B1066.else.endif.endif.endif.i.i

B1066.else.endif.endif.endif.i.i:                 ; preds = %B1066.else.endif.endif.if.i.i, %B1066.else.endif.endif.i.i
  %.1841.sroa.13.1.i.i = phi i64 [ 0, %B1066.else.endif.endif.if.i.i ], [ %.1870.i.i, %B1066.else.endif.endif.i.i ]
  %.1878.not.i.i = icmp slt i64 %.1870.i.i, %.177.i
  br i1 %.1878.not.i.i, label %B1066.endif.i.i, label %B1066.else.endif.endif.endif.if.i.i, !prof !10

B1066.else.endif.endif.endif.if.i.i:              ; preds = %B1066.else.endif.endif.endif.i.i
  br label %B1066.endif.i.i

B1092.endif.i.i:                                  ; preds = %B1092.else.endif.endif.endif.if.i.i, %B1092.else.endif.endif.endif.i.i
  %.2034.sroa.13.0.i.i = phi i64 [ %.177.i, %B1092.else.endif.endif.endif.if.i.i ], [ %.2034.sroa.13.1.i.i, %B1092.else.endif.endif.endif.i.i ]
  %.2122.i.i = sub i64 %.2034.sroa.13.0.i.i, %.2034.sroa.0.3.i.i
  br label %NRT_incref.exit1311.thread.i.i

B1092.else.endif.i.i:                             ; preds = %B1038.i.i
  br i1 %.2054.i.i, label %B1092.else.endif.if.i.i, label %B1092.else.endif.endif.i.i, !prof !6

B1092.else.endif.if.i.i:                          ; preds = %B1092.else.endif.i.i
  br label %B1092.else.endif.endif.i.i

B1092.else.endif.endif.i.i:                       ; preds = %B1092.else.endif.if.i.i, %B1092.else.endif.i.i
  %.2034.sroa.0.3.i.i = phi i64 [ %.177.i, %B1092.else.endif.if.i.i ], [ 0, %B1092.else.endif.i.i ]
  %.2061.i.i = icmp slt i64 %.19.i.i.i, 0
  %.2062.i.i = select i1 %.2061.i.i, i64 %.177.i, i64 0
  %.2063.i.i = add i64 %.2062.i.i, %.19.i.i.i
  %.2066.i.i = icmp slt i64 %.2063.i.i, 0
  br i1 %.2066.i.i, label %B1092.else.endif.endif.if.i.i, label %B1092.else.endif.endif.endif.i.i, !prof !6

B1092.else.endif.endif.if.i.i:                    ; preds = %B1092.else.endif.endif.i.i
  br label %B1092.else.endif.endif.endif.i.i

B1092.else.endif.endif.endif.i.i:                 ; preds = %B1092.else.endif.endif.if.i.i, %B1092.else.endif.endif.i.i
  %.2034.sroa.13.1.i.i = phi i64 [ 0, %B1092.else.endif.endif.if.i.i ], [ %.2063.i.i, %B1092.else.endif.endif.i.i ]
  %.2071.not.i.i = icmp slt i64 %.2063.i.i, %.177.i
  br i1 %.2071.not.i.i, label %B1092.endif.i.i, label %B1092.else.endif.endif.endif.if.i.i, !prof !10

B1092.else.endif.endif.endif.if.i.i:              ; preds = %B1092.else.endif.endif.endif.i.i
  br label %B1092.endif.i.i

B1182.if.i.i:                                     ; preds = %B1182.if.i.i, %B1182.if.lr.ph.i.i
  %.2285.01589.i.i = phi i64 [ %spec.select1581.i.i, %B1182.if.lr.ph.i.i ], [ %.2347.i.i, %B1182.if.i.i ]
  %.2282.01588.i.i = phi i64 [ 0, %B1182.if.lr.ph.i.i ], [ %.2351.i.i, %B1182.if.i.i ]
  %.2347.i.i = add nsw i64 %.2285.01589.i.i, -1
  %.2351.i.i = add nuw nsw i64 %.2282.01588.i.i, 16
  %.2415.i.i = getelementptr i8, ptr %.1224.i.i, i64 %.2282.01588.i.i
  %.2417.i.i = load <16 x i8>, ptr %.2415.i.i, align 1, !noalias !3
  %.2418.i.i = lshr <16 x i8> %.2417.i.i, %.2408.i.i
  %.2419.i.i = and <16 x i8> %.2418.i.i, %.2410.i.i
  %.2420.i.i = zext <16 x i8> %.2419.i.i to <16 x i16>
  %.2421.i.i = sub <16 x i16> %.2412.i.i, %.2420.i.i
  %18 = tail call <16 x i16> @llvm.smax.v16i16(<16 x i16> %.2421.i.i, <16 x i16> zeroinitializer)
  %19 = tail call <16 x i16> @llvm.umin.v16i16(<16 x i16> %18, <16 x i16> splat (i16 15))
  %.2426.i.i = getelementptr i8, ptr %"$phi1110.0.2.sroa.32.3.i.i", i64 %.2282.01588.i.i
  %.2428.i.i = load <16 x i8>, ptr %.2426.i.i, align 1, !noalias !3
  %.2429.i.i = zext <16 x i8> %.2428.i.i to <16 x i16>
  %.2430.i.i = mul <16 x i16> %19, %.2404.i.i
  %.2431.i.i = add nuw nsw <16 x i16> %.2406.i.i, %.2429.i.i
  %.2432.i.i = add <16 x i16> %.2431.i.i, %.2430.i.i
  %.2433.i.i = getelementptr i16, ptr %.291.i, i64 %.2282.01588.i.i
  store <16 x i16> %.2432.i.i, ptr %.2433.i.i, align 2, !noalias !3
  %.2338.i.i = icmp samesign ugt i64 %.2285.01589.i.i, 1
  br i1 %.2338.i.i, label %B1182.if.i.i, label %B1268.preheader.i.i

B1268.if.i.i:                                     ; preds = %B1268.preheader.i.i, %B1268.if.i.i
  %.2471.01592.i.i = phi i64 [ %.2533.i.i, %B1268.if.i.i ], [ %.2223.0.i.i, %B1268.preheader.i.i ]
  %.2468.01591.i.i = phi i64 [ %.2537.i.i, %B1268.if.i.i ], [ %.2254.i.i, %B1268.preheader.i.i ]
  %.2533.i.i = add nsw i64 %.2471.01592.i.i, -1
  %.2537.i.i = add nuw nsw i64 %.2468.01591.i.i, 1
  %.2575.i.i = icmp slt i64 %.2468.01591.i.i, 0
  %.2576.i.i = select i1 %.2575.i.i, i64 %.1208.i.i, i64 0
  %20 = getelementptr i8, ptr %.1224.i.i, i64 %.2468.01591.i.i
  %.2590.i.i = getelementptr i8, ptr %20, i64 %.2576.i.i
  %.2591.i.i = load i8, ptr %.2590.i.i, align 1, !noalias !3
  %.2594.i.i = zext i8 %.2591.i.i to i64
  %.2595.i.i = lshr i64 %.2594.i.i, %.2593.i.i
  %.2600.i.i = and i64 %.2595.i.i, %a5
  %.2606.i.i = sub i64 %a6, %.2600.i.i
  %.2607.i.i = trunc i64 %.2606.i.i to i16
  %21 = tail call i16 @llvm.smax.i16(i16 %.2607.i.i, i16 0)
  %22 = tail call i16 @llvm.umin.i16(i16 %21, i16 15)
  %.2670.i.i = mul i16 %22, %.159.i.i
  %.2685.i.i = select i1 %.2575.i.i, i64 %.2131.i.i, i64 0
  %23 = getelementptr i8, ptr %"$phi1110.0.2.sroa.32.3.i.i", i64 %.2468.01591.i.i
  %.2699.i.i = getelementptr i8, ptr %23, i64 %.2685.i.i
  %.2700.i.i = load i8, ptr %.2699.i.i, align 1, !noalias !3
  %.2704.i.i = zext i8 %.2700.i.i to i16
  %.2705.i.i = add nuw nsw i16 %.2704.i.i, %.864.i.i
  %.2709.i.i = add i16 %.2705.i.i, %.2670.i.i
  %.2725.i.i = select i1 %.2575.i.i, i64 %.285.i, i64 0
  %24 = getelementptr i16, ptr %.291.i, i64 %.2468.01591.i.i
  %.2739.i.i = getelementptr i16, ptr %24, i64 %.2725.i.i
  store i16 %.2709.i.i, ptr %.2739.i.i, align 2, !noalias !3
  %.2524.i.i = icmp samesign ugt i64 %.2471.01592.i.i, 1
  br i1 %.2524.i.i, label %B1268.if.i.i, label %B1548.i.i

B1588.if.i.i:                                     ; preds = %B1548.i.i, %B1588.if.i.i
  %.2788.01594.i.i = phi i64 [ %.2857.i.i, %B1588.if.i.i ], [ 0, %B1548.i.i ]
  %.2857.i.i = add nuw nsw i64 %.2788.01594.i.i, 1
  %25 = getelementptr i16, ptr %.291.i, i64 %.2788.01594.i.i
  %.2911.i.i = load i16, ptr %25, align 2, !noalias !3
  %26 = getelementptr i8, ptr %"$phi980.0.2.sroa.32.315481561.i.i", i64 %.2788.01594.i.i
  %.2941.i.i = load i8, ptr %26, align 1, !noalias !3
  %.2944.i.i = zext i8 %.2941.i.i to i64
  %.2946.i.i = mul i64 %2, %.2944.i.i
  %27 = trunc i64 %.2946.i.i to i16
  %.2951.i.i = add i16 %.2911.i.i, %27
  store i16 %.2951.i.i, ptr %25, align 2, !noalias !3
  %exitcond1600.not.i.i = icmp eq i64 %"$phi980.0.2.sroa.16.315501560.i.i", %.2857.i.i
  br i1 %exitcond1600.not.i.i, label %B1694.i.i, label %B1588.if.i.i

B1724.if.i.i:                                     ; preds = %B1694.i.i, %B1724.if.i.i
  %.3016.01597.i.i = phi i64 [ %.3085.i.i, %B1724.if.i.i ], [ 0, %B1694.i.i ]
  %.3085.i.i = add nuw nsw i64 %.3016.01597.i.i, 1
  %28 = getelementptr i16, ptr %.291.i, i64 %.3016.01597.i.i
  %.3139.i.i = load i16, ptr %28, align 2, !noalias !3
  %.3141.i.i = zext i16 %.3139.i.i to i64
  %.3166.i.i = getelementptr i8, ptr %.219.i, i64 %.3141.i.i
  %.3167.i.i = load i8, ptr %.3166.i.i, align 1, !noalias !3
  %29 = getelementptr i8, ptr %.1399.i.i, i64 %.3016.01597.i.i
  store i8 %.3167.i.i, ptr %29, align 1, !noalias !3
  %exitcond1601.not.i.i = icmp eq i64 %.19.i.i.i, %.3085.i.i
  br i1 %exitcond1601.not.i.i, label %NRT_decref.exit1341.i.i, label %B1724.if.i.i

_ZN13_3cdynamic_3e5entryB4v110B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxx.exit: ; preds = %B1860.i.i, %B436.i.i
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
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v110B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v110B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels6scales9table_idsB4v111B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels6scales9table_idsB4v111B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!6 = !{!"branch_weights", i32 1, i32 99}
!7 = !{!8, !4, !1}
!8 = distinct !{!8, !9, !"_ZN14sparse_kernels6scales9_by_classB4v113B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEhhsss5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!9 = distinct !{!9, !"_ZN14sparse_kernels6scales9_by_classB4v113B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEhhsss5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!10 = !{!"branch_weights", i32 99, i32 1}
