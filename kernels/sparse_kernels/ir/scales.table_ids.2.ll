; 70c5ecee325051bb9607c42ac78b905e

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v109B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11) unnamed_addr #0 {
entry:
  %.20 = add i64 %arg.a0, 32
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 8
  %.23 = inttoptr i64 %.22 to ptr
  %.25 = load i64, ptr %.23, align 8
  %.26 = add i64 %arg.a0, 16
  %.27 = inttoptr i64 %.26 to ptr
  %.28 = load i64, ptr %.27, align 8
  %.31 = inttoptr i64 %.28 to ptr
  %.56 = add i64 %arg.a5, 32
  %.57 = inttoptr i64 %.56 to ptr
  %.58 = load i64, ptr %.57, align 8
  %.59 = inttoptr i64 %.58 to ptr
  %.61 = load i64, ptr %.59, align 8
  %.62 = add i64 %arg.a5, 16
  %.63 = inttoptr i64 %.62 to ptr
  %.64 = load i64, ptr %.63, align 8
  %.67 = inttoptr i64 %.64 to ptr
  %.92 = add i64 %arg.a6, 32
  %.93 = inttoptr i64 %.92 to ptr
  %.94 = load i64, ptr %.93, align 8
  %.95 = inttoptr i64 %.94 to ptr
  %.97 = load i64, ptr %.95, align 8
  %.98 = add i64 %arg.a6, 16
  %.99 = inttoptr i64 %.98 to ptr
  %.100 = load i64, ptr %.99, align 8
  %.103 = inttoptr i64 %.100 to ptr
  %.134 = add i64 %arg.a9, 16
  %.135 = inttoptr i64 %.134 to ptr
  %.136 = load i64, ptr %.135, align 8
  %.139 = inttoptr i64 %.136 to ptr
  %.164 = add i64 %arg.a10, 32
  %.165 = inttoptr i64 %.164 to ptr
  %.166 = load i64, ptr %.165, align 8
  %.167 = inttoptr i64 %.166 to ptr
  %.169 = load i64, ptr %.167, align 8
  %.170 = add i64 %arg.a10, 16
  %.171 = inttoptr i64 %.170 to ptr
  %.172 = load i64, ptr %.171, align 8
  %.175 = inttoptr i64 %.172 to ptr
  %.200 = add i64 %arg.a11, 32
  %.201 = inttoptr i64 %.200 to ptr
  %.202 = load i64, ptr %.201, align 8
  %.203 = inttoptr i64 %.202 to ptr
  %.205 = load i64, ptr %.203, align 8
  %.206 = add i64 %arg.a11, 16
  %.207 = inttoptr i64 %.206 to ptr
  %.208 = load i64, ptr %.207, align 8
  %.211 = inttoptr i64 %.208 to ptr
  %.98.i = trunc i64 %arg.a4 to i16
  %.142.i = icmp sgt i64 %.205, 0
  br i1 %.142.i, label %B248.preheader.i, label %_ZN14sparse_kernels6scales9table_idsB4v110B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

B248.preheader.i:                                 ; preds = %entry
  %.97.i = trunc i64 %arg.a3 to i16
  %.90.i = trunc i64 %arg.a2 to i16
  %.89.i = trunc i64 %arg.a1 to i16
  %.975.i = insertelement <16 x i16> poison, i16 %.89.i, i64 0
  %.976.i = shufflevector <16 x i16> %.975.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.977.i = insertelement <16 x i16> poison, i16 %.90.i, i64 0
  %.978.i = shufflevector <16 x i16> %.977.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.979.i = insertelement <16 x i16> poison, i16 %.97.i, i64 0
  %.980.i = shufflevector <16 x i16> %.979.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.981.i = insertelement <16 x i16> poison, i16 %.98.i, i64 0
  %.982.i = shufflevector <16 x i16> %.981.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.1164.i = and i64 %arg.a1, 65535
  br label %B248.i

B248.i:                                           ; preds = %B994.i, %B248.preheader.i
  %row.2.0.i = phi i64 [ %spec.select.i, %B994.i ], [ %arg.a7, %B248.preheader.i ]
  %column.3.0.i = phi i64 [ %spec.select626.i, %B994.i ], [ %arg.a8, %B248.preheader.i ]
  %i.2.0.i = phi i64 [ %.259.i, %B994.i ], [ 0, %B248.preheader.i ]
  %.155.i = icmp slt i64 %row.2.0.i, %.61
  br i1 %.155.i, label %B270.i, label %B306.i

B270.i:                                           ; preds = %B248.i
  %.171.i = icmp slt i64 %row.2.0.i, 0
  %.172.i = select i1 %.171.i, i64 %.61, i64 0
  %0 = getelementptr i8, ptr %.67, i64 %row.2.0.i
  %.186.i = getelementptr i8, ptr %0, i64 %.172.i
  %.187.i = load i8, ptr %.186.i, align 1, !noalias !0
  %.188.i = zext i8 %.187.i to i16
  br label %B306.i

B306.i:                                           ; preds = %B270.i, %B248.i
  %"$phi306.0.2.1.i" = phi i16 [ %.188.i, %B270.i ], [ 0, %B248.i ]
  %.205.i = sub i64 %.97, %column.3.0.i
  %.214.i = sub i64 %.205, %i.2.0.i
  %.14.i.i = tail call i64 @llvm.smin.i64(i64 %.214.i, i64 %.205.i)
  %.16.i.i = tail call i64 @llvm.smin.i64(i64 %.169, i64 %.14.i.i)
  %.259.i = add nsw i64 %.16.i.i, %i.2.0.i
  %.297.i = icmp slt i64 %i.2.0.i, 0
  %.298.i = select i1 %.297.i, i64 %.25, i64 0
  %.299.i = add i64 %.298.i, %i.2.0.i
  %.302.i = icmp slt i64 %.299.i, 0
  br i1 %.302.i, label %B306.endif.else.if.i, label %B306.endif.else.endif.i, !prof !3

B608.preheader.i:                                 ; preds = %B522.if.i, %B306.endif.endif.endif.else.endif.endif.endif.i
  %.1095636.not.i = icmp eq i64 %.795.0.i, 0
  br i1 %.1095636.not.i, label %B888.i, label %B608.if.i

B888.i:                                           ; preds = %B608.if.i, %B608.preheader.i
  %.1402639.not.i = icmp slt i64 %.16.i.i, 1
  br i1 %.1402639.not.i, label %B994.i, label %B918.if.i

B994.i:                                           ; preds = %B918.if.i, %B888.i
  %.1558.i = icmp eq i64 %.431.i, %.97
  %.1563.i = zext i1 %.1558.i to i64
  %spec.select.i = add nsw i64 %row.2.0.i, %.1563.i
  %spec.select626.i = select i1 %.1558.i, i64 0, i64 %.431.i
  %.1590.i = icmp slt i64 %.259.i, %.205
  br i1 %.1590.i, label %B248.i, label %_ZN14sparse_kernels6scales9table_idsB4v110B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

B306.endif.endif.i:                               ; preds = %B306.endif.else.endif.endif.endif.if.i, %B306.endif.else.endif.endif.endif.i
  %.287.sroa.13.0.i = phi i64 [ %.25, %B306.endif.else.endif.endif.endif.if.i ], [ %.287.sroa.13.1.i, %B306.endif.else.endif.endif.endif.i ]
  %.375.i = sub i64 %.287.sroa.13.0.i, %.287.sroa.0.3.i
  %.384.i = tail call i64 @llvm.smax.i64(i64 %.375.i, i64 0)
  %.400.i = getelementptr i16, ptr %.31, i64 %.287.sroa.0.3.i
  %.431.i = add nsw i64 %.16.i.i, %column.3.0.i
  %.469.i = icmp slt i64 %column.3.0.i, 0
  %.470.i = select i1 %.469.i, i64 %.97, i64 0
  %.471.i = add i64 %.470.i, %column.3.0.i
  %.474.i = icmp slt i64 %.471.i, 0
  br i1 %.474.i, label %B306.endif.endif.else.if.i, label %B306.endif.endif.else.endif.i, !prof !3

B306.endif.else.if.i:                             ; preds = %B306.i
  br label %B306.endif.else.endif.i

B306.endif.else.endif.i:                          ; preds = %B306.endif.else.if.i, %B306.i
  %.287.sroa.0.1.i = phi i64 [ 0, %B306.endif.else.if.i ], [ %.299.i, %B306.i ]
  %.307.not.i = icmp slt i64 %.299.i, %.25
  br i1 %.307.not.i, label %B306.endif.else.endif.endif.i, label %B306.endif.else.endif.if.i, !prof !4

B306.endif.else.endif.if.i:                       ; preds = %B306.endif.else.endif.i
  br label %B306.endif.else.endif.endif.i

B306.endif.else.endif.endif.i:                    ; preds = %B306.endif.else.endif.if.i, %B306.endif.else.endif.i
  %.287.sroa.0.3.i = phi i64 [ %.25, %B306.endif.else.endif.if.i ], [ %.287.sroa.0.1.i, %B306.endif.else.endif.i ]
  %.314.i = icmp slt i64 %.259.i, 0
  %.315.i = select i1 %.314.i, i64 %.25, i64 0
  %.316.i = add i64 %.315.i, %.259.i
  %.319.i = icmp slt i64 %.316.i, 0
  br i1 %.319.i, label %B306.endif.else.endif.endif.if.i, label %B306.endif.else.endif.endif.endif.i, !prof !3

B306.endif.else.endif.endif.if.i:                 ; preds = %B306.endif.else.endif.endif.i
  br label %B306.endif.else.endif.endif.endif.i

B306.endif.else.endif.endif.endif.i:              ; preds = %B306.endif.else.endif.endif.if.i, %B306.endif.else.endif.endif.i
  %.287.sroa.13.1.i = phi i64 [ 0, %B306.endif.else.endif.endif.if.i ], [ %.316.i, %B306.endif.else.endif.endif.i ]
  %.324.not.i = icmp slt i64 %.316.i, %.25
  br i1 %.324.not.i, label %B306.endif.endif.i, label %B306.endif.else.endif.endif.endif.if.i, !prof !4

B306.endif.else.endif.endif.endif.if.i:           ; preds = %B306.endif.else.endif.endif.endif.i
  br label %B306.endif.endif.i

B306.endif.endif.endif.i:                         ; preds = %B306.endif.endif.else.endif.endif.endif.if.i, %B306.endif.endif.else.endif.endif.endif.i
  %.459.sroa.13.0.i = phi i64 [ %.97, %B306.endif.endif.else.endif.endif.endif.if.i ], [ %.459.sroa.13.1.i, %B306.endif.endif.else.endif.endif.endif.i ]
  %.547.i = sub i64 %.459.sroa.13.0.i, %.459.sroa.0.3.i
  %.556.i = tail call i64 @llvm.smax.i64(i64 %.547.i, i64 0)
  %.572.i = getelementptr i8, ptr %.103, i64 %.459.sroa.0.3.i
  %.642.i = select i1 %.297.i, i64 %.205, i64 0
  %.643.i = add i64 %.642.i, %i.2.0.i
  %.646.i = icmp slt i64 %.643.i, 0
  br i1 %.646.i, label %B306.endif.endif.endif.else.if.i, label %B306.endif.endif.endif.else.endif.i, !prof !3

B306.endif.endif.else.if.i:                       ; preds = %B306.endif.endif.i
  br label %B306.endif.endif.else.endif.i

B306.endif.endif.else.endif.i:                    ; preds = %B306.endif.endif.else.if.i, %B306.endif.endif.i
  %.459.sroa.0.1.i = phi i64 [ 0, %B306.endif.endif.else.if.i ], [ %.471.i, %B306.endif.endif.i ]
  %.479.not.i = icmp slt i64 %.471.i, %.97
  br i1 %.479.not.i, label %B306.endif.endif.else.endif.endif.i, label %B306.endif.endif.else.endif.if.i, !prof !4

B306.endif.endif.else.endif.if.i:                 ; preds = %B306.endif.endif.else.endif.i
  br label %B306.endif.endif.else.endif.endif.i

B306.endif.endif.else.endif.endif.i:              ; preds = %B306.endif.endif.else.endif.if.i, %B306.endif.endif.else.endif.i
  %.459.sroa.0.3.i = phi i64 [ %.97, %B306.endif.endif.else.endif.if.i ], [ %.459.sroa.0.1.i, %B306.endif.endif.else.endif.i ]
  %.486.i = icmp slt i64 %.431.i, 0
  %.487.i = select i1 %.486.i, i64 %.97, i64 0
  %.488.i = add i64 %.487.i, %.431.i
  %.491.i = icmp slt i64 %.488.i, 0
  br i1 %.491.i, label %B306.endif.endif.else.endif.endif.if.i, label %B306.endif.endif.else.endif.endif.endif.i, !prof !3

B306.endif.endif.else.endif.endif.if.i:           ; preds = %B306.endif.endif.else.endif.endif.i
  br label %B306.endif.endif.else.endif.endif.endif.i

B306.endif.endif.else.endif.endif.endif.i:        ; preds = %B306.endif.endif.else.endif.endif.if.i, %B306.endif.endif.else.endif.endif.i
  %.459.sroa.13.1.i = phi i64 [ 0, %B306.endif.endif.else.endif.endif.if.i ], [ %.488.i, %B306.endif.endif.else.endif.endif.i ]
  %.496.not.i = icmp slt i64 %.488.i, %.97
  br i1 %.496.not.i, label %B306.endif.endif.endif.i, label %B306.endif.endif.else.endif.endif.endif.if.i, !prof !4

B306.endif.endif.else.endif.endif.endif.if.i:     ; preds = %B306.endif.endif.else.endif.endif.endif.i
  br label %B306.endif.endif.endif.i

B522.if.lr.ph.i:                                  ; preds = %B306.endif.endif.endif.else.endif.endif.endif.i
  %.983.i = insertelement <16 x i16> poison, i16 %"$phi306.0.2.1.i", i64 0
  %.984.i = shufflevector <16 x i16> %.983.i, <16 x i16> poison, <16 x i32> zeroinitializer
  br label %B522.if.i

B306.endif.endif.endif.else.if.i:                 ; preds = %B306.endif.endif.endif.i
  br label %B306.endif.endif.endif.else.endif.i

B306.endif.endif.endif.else.endif.i:              ; preds = %B306.endif.endif.endif.else.if.i, %B306.endif.endif.endif.i
  %.631.sroa.0.1.i = phi i64 [ 0, %B306.endif.endif.endif.else.if.i ], [ %.643.i, %B306.endif.endif.endif.i ]
  %.651.not.i = icmp slt i64 %.643.i, %.205
  br i1 %.651.not.i, label %B306.endif.endif.endif.else.endif.endif.endif.i, label %B306.endif.endif.endif.else.endif.if.i, !prof !4

B306.endif.endif.endif.else.endif.if.i:           ; preds = %B306.endif.endif.endif.else.endif.i
  br label %B306.endif.endif.endif.else.endif.endif.endif.i

B306.endif.endif.endif.else.endif.endif.endif.i:  ; preds = %B306.endif.endif.endif.else.endif.if.i, %B306.endif.endif.endif.else.endif.i
  %.631.sroa.0.3.i = phi i64 [ %.205, %B306.endif.endif.endif.else.endif.if.i ], [ %.631.sroa.0.1.i, %B306.endif.endif.endif.else.endif.i ]
  %.744.i = getelementptr i8, ptr %.211, i64 %.631.sroa.0.3.i
  %.795.0.i = and i64 %.16.i.i, 15
  %.826.i = and i64 %.16.i.i, -16
  %1 = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 15)
  %spec.select632.i = lshr i64 %1, 4
  %.910633.not.i = icmp eq i64 %spec.select632.i, 0
  br i1 %.910633.not.i, label %B608.preheader.i, label %B522.if.lr.ph.i

B522.if.i:                                        ; preds = %B522.if.i, %B522.if.lr.ph.i
  %.854.0635.i = phi i64 [ 0, %B522.if.lr.ph.i ], [ %.923.i, %B522.if.i ]
  %.857.0634.i = phi i64 [ %spec.select632.i, %B522.if.lr.ph.i ], [ %.919.i, %B522.if.i ]
  %.919.i = add nsw i64 %.857.0634.i, -1
  %.923.i = add nuw nsw i64 %.854.0635.i, 16
  %.987.i = getelementptr i16, ptr %.400.i, i64 %.854.0635.i
  %.989.i = load <16 x i16>, ptr %.987.i, align 2, !noalias !0
  %.990.i = lshr <16 x i16> %.989.i, %.976.i
  %.991.i = and <16 x i16> %.990.i, %.978.i
  %.992.i = sub <16 x i16> %.980.i, %.991.i
  %2 = tail call <16 x i16> @llvm.smax.v16i16(<16 x i16> %.992.i, <16 x i16> zeroinitializer)
  %3 = tail call <16 x i16> @llvm.umin.v16i16(<16 x i16> %2, <16 x i16> splat (i16 15))
  %.997.i = getelementptr i8, ptr %.572.i, i64 %.854.0635.i
  %.999.i = load <16 x i8>, ptr %.997.i, align 1, !noalias !0
  %.1000.i = zext <16 x i8> %.999.i to <16 x i16>
  %.1001.i = mul <16 x i16> %3, %.982.i
  %.1002.i = add nuw nsw <16 x i16> %.984.i, %.1000.i
  %.1003.i = add <16 x i16> %.1002.i, %.1001.i
  %.1004.i = getelementptr i16, ptr %.175, i64 %.854.0635.i
  store <16 x i16> %.1003.i, ptr %.1004.i, align 2, !noalias !0
  %.910.i = icmp samesign ugt i64 %.857.0634.i, 1
  br i1 %.910.i, label %B522.if.i, label %B608.preheader.i

B608.if.i:                                        ; preds = %B608.preheader.i, %B608.if.i
  %.1042.0638.i = phi i64 [ %.1104.i, %B608.if.i ], [ %.795.0.i, %B608.preheader.i ]
  %.1039.0637.i = phi i64 [ %.1108.i, %B608.if.i ], [ %.826.i, %B608.preheader.i ]
  %.1104.i = add nsw i64 %.1042.0638.i, -1
  %.1108.i = add nuw nsw i64 %.1039.0637.i, 1
  %.1146.i = icmp slt i64 %.1039.0637.i, 0
  %.1147.i = select i1 %.1146.i, i64 %.384.i, i64 0
  %4 = getelementptr i16, ptr %.400.i, i64 %.1039.0637.i
  %.1161.i = getelementptr i16, ptr %4, i64 %.1147.i
  %.1162.i = load i16, ptr %.1161.i, align 2, !noalias !0
  %.1165.i = zext i16 %.1162.i to i64
  %.1166.i = lshr i64 %.1165.i, %.1164.i
  %.1171.i = and i64 %.1166.i, %arg.a2
  %.1176.i = sub i64 %arg.a3, %.1171.i
  %.1177.i = trunc i64 %.1176.i to i16
  %5 = tail call i16 @llvm.smax.i16(i16 %.1177.i, i16 0)
  %6 = tail call i16 @llvm.umin.i16(i16 %5, i16 15)
  %.1240.i = mul i16 %6, %.98.i
  %.1255.i = select i1 %.1146.i, i64 %.556.i, i64 0
  %7 = getelementptr i8, ptr %.572.i, i64 %.1039.0637.i
  %.1269.i = getelementptr i8, ptr %7, i64 %.1255.i
  %.1270.i = load i8, ptr %.1269.i, align 1, !noalias !0
  %.1274.i = zext i8 %.1270.i to i16
  %.1275.i = add nuw nsw i16 %"$phi306.0.2.1.i", %.1274.i
  %.1279.i = add i16 %.1275.i, %.1240.i
  %.1295.i = select i1 %.1146.i, i64 %.169, i64 0
  %8 = getelementptr i16, ptr %.175, i64 %.1039.0637.i
  %.1309.i = getelementptr i16, ptr %8, i64 %.1295.i
  store i16 %.1279.i, ptr %.1309.i, align 2, !noalias !0
  %.1095.i = icmp samesign ugt i64 %.1042.0638.i, 1
  br i1 %.1095.i, label %B608.if.i, label %B888.i

B918.if.i:                                        ; preds = %B888.i, %B918.if.i
  %.1346.0640.i = phi i64 [ %.1415.i, %B918.if.i ], [ 0, %B888.i ]
  %.1415.i = add nuw nsw i64 %.1346.0640.i, 1
  %9 = getelementptr i16, ptr %.175, i64 %.1346.0640.i
  %.1469.i = load i16, ptr %9, align 2, !noalias !0
  %.1471.i = zext i16 %.1469.i to i64
  %.1496.i = getelementptr i8, ptr %.139, i64 %.1471.i
  %.1497.i = load i8, ptr %.1496.i, align 1, !noalias !0
  %10 = getelementptr i8, ptr %.744.i, i64 %.1346.0640.i
  store i8 %.1497.i, ptr %10, align 1, !noalias !0
  %exitcond.not.i = icmp eq i64 %.16.i.i, %.1415.i
  br i1 %exitcond.not.i, label %B994.i, label %B918.if.i

_ZN14sparse_kernels6scales9table_idsB4v110B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit: ; preds = %B994.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_scales_table_ids(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) local_unnamed_addr #0 {
entry:
  %.14 = alloca i64, align 8
  store i64 0, ptr %.14, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v109B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxx(ptr %.14, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12) #2
  %.28 = load i64, ptr %.14, align 8
  ret i64 %.28
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
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels6scales9table_idsB4v110B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels6scales9table_idsB4v110B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
